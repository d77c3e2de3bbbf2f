package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.evaluation.servicereview.rule.ReportClause.Coverage;
import org.junit.jupiter.api.Test;

class ReportClauseTest {
  /** What 3.34 demands, clause by clause. */
  private static final Set<String> DEMANDED =
      Set.of(
          "8.3.2", "8.3.3", "8.3.4", "8.4.1", "8.4.2", "8.5.2.3", "8.5.3", "8.6.1", "8.6.3",
          "8.7.1", "8.7.2", "8.7.3.3", "9.1", "9.2", "10.2");

  private static List<ReportClause> with(Set<String> measured, Coverage coverage) {
    return Stream.of(ReportClause.values()).filter(c -> c.coverage(measured) == coverage).toList();
  }

  @Test
  void rep5_every_clause_that_demands_a_report_is_on_the_map() {
    Set<String> mapped =
        Stream.of(ReportClause.values()).map(ReportClause::clause).collect(Collectors.toSet());
    assertEquals(DEMANDED, mapped);
  }

  @Test
  void rep5_what_leaves_no_records_here_is_called_missing_and_never_told() {
    Set<String> all =
        HarbourFoods.content().figures().stream().map(Figure::key).collect(Collectors.toSet());
    List<ReportClause> missing = List.of(ReportClause.TRANSITION, ReportClause.AUDIT);
    assertEquals(missing, with(all, Coverage.MISSING));
    assertEquals(missing, with(Set.of(), Coverage.MISSING));
    List<ReportClause> told = with(all, Coverage.TOLD);
    assertTrue(
        told.containsAll(
            List.of(
                ReportClause.TARGETS,
                ReportClause.WORKLOAD,
                ReportClause.COST,
                ReportClause.AVAILABILITY,
                ReportClause.MEASUREMENT,
                ReportClause.IMPROVEMENT)),
        told::toString);
  }

  @Test
  void rep5_releases_and_invocations_are_told_by_their_figures() {
    assertEquals(Coverage.SILENT, ReportClause.RELEASES.coverage(Set.of(FigureKey.CHG_SUCCESS)));
    assertEquals(Coverage.TOLD, ReportClause.RELEASES.coverage(Set.of(FigureKey.REL_DEPLOYED)));
    assertEquals(Coverage.TOLD, ReportClause.INVOCATIONS.coverage(Set.of(FigureKey.CON_INVOKED)));
  }

  @Test
  void rep5_what_no_review_of_the_month_measured_is_silent() {
    assertEquals(List.of(), with(Set.of(), Coverage.TOLD));
    assertEquals(Coverage.SILENT, ReportClause.SUPPLIERS.coverage(Set.of(FigureKey.RESO)));
    assertEquals(Coverage.TOLD, ReportClause.SUPPLIERS.coverage(Set.of(FigureKey.SUPPLIER)));
  }
}
