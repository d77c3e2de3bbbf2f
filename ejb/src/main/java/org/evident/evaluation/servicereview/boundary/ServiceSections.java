package org.evident.evaluation.servicereview.boundary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.evaluation.servicereview.rule.Section;
import org.evident.evaluation.servicereview.rule.SectionState;

/** What each section of a service's review can say. */
final class ServiceSections {

  private static final Set<Section> WITH_FIGURES =
      Set.of(Section.S1, Section.S2, Section.S3, Section.S5, Section.S11);

  private ServiceSections() {}

  static Map<Section, SectionState> of(
      boolean majors, List<?> breaches, Map<Section, SectionState> measured, boolean improving) {
    Map<Section, SectionState> sections = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      sections.put(
          section,
          WITH_FIGURES.contains(section) ? SectionState.FIGURES : SectionState.NOT_RECORDED);
    }
    sections.putAll(measured);
    sections.put(Section.S6, majors ? SectionState.FIGURES : SectionState.NOTHING_TO_REPORT);
    sections.put(
        Section.S7, breaches.isEmpty() ? SectionState.NOTHING_TO_REPORT : SectionState.FIGURES);
    sections.put(Section.S16, improving ? SectionState.FIGURES : SectionState.NOTHING_TO_REPORT);
    return sections;
  }
}
