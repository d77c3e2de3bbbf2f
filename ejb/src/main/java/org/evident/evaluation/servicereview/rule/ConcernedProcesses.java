package org.evident.evaluation.servicereview.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The processes a review tells of, whose owners get a copy of it (section 6; the keys of processes.md 1.13). */
public final class ConcernedProcesses {

  private static final Map<Section, Set<String>> TOLD =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Section.S3, Set.of("slm")),
              Map.entry(Section.S4, Set.of("availability")),
              Map.entry(Section.S5, Set.of("incident")),
              Map.entry(Section.S6, Set.of("incident")),
              Map.entry(Section.S7, Set.of("incident")),
              Map.entry(Section.S8, Set.of("service_request")),
              Map.entry(Section.S9, Set.of("problem")),
              Map.entry(Section.S10, Set.of("change")),
              Map.entry(Section.S11, Set.of("demand", "capacity")),
              Map.entry(Section.S12, Set.of("brm")),
              Map.entry(Section.S13, Set.of("continuity", "security")),
              Map.entry(Section.S14, Set.of("supplier")),
              Map.entry(Section.S15, Set.of("budget")),
              Map.entry(Section.S16, Set.of("improvement"))));

  private ConcernedProcesses() {}

  /** The processes with figures in a review; one there is nothing to report of is not concerned. */
  public static Set<String> of(Map<Section, SectionState> sections) {
    Set<String> processes = new TreeSet<>();
    sections.forEach(
        (section, state) -> {
          if (state == SectionState.FIGURES) {
            processes.addAll(TOLD.getOrDefault(section, Set.of()));
          }
        });
    return processes;
  }
}
