package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConcernedProcessesTest {

  @Test
  void a_process_is_concerned_where_a_review_has_figures_of_it() {
    Map<Section, SectionState> sections =
        Map.of(
            Section.S1, SectionState.FIGURES,
            Section.S3, SectionState.FIGURES,
            Section.S5, SectionState.FIGURES,
            Section.S7, SectionState.FIGURES,
            Section.S8, SectionState.NOT_RECORDED,
            Section.S13, SectionState.FIGURES,
            Section.S15, SectionState.NOTHING_TO_REPORT);
    assertEquals(
        Set.of("slm", "incident", "continuity", "security"), ConcernedProcesses.of(sections));
    assertEquals(Set.of(), ConcernedProcesses.of(Map.of()));
  }
}
