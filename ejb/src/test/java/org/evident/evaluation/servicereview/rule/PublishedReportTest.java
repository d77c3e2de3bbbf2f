package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PublishedReportTest {

  private static final Instant DUE =
      PublishedReport.due(YearMonth.of(2026, 2), 10, DecisionStepsTest.OFFICE);

  @Test
  void a_report_is_in_time_up_to_the_end_of_its_last_business_day() {
    assertEquals(Instant.parse("2026-03-13T17:00:00Z"), DUE);
    assertTrue(new PublishedReport(DUE, DUE, false).isPunctual());
    assertFalse(new PublishedReport(DUE, DUE.plusSeconds(1), false).isPunctual());
    assertFalse(new PublishedReport(DUE, null, false).isPunctual());
  }

  @Test
  void one_that_has_time_left_does_not_count_yet() {
    assertFalse(new PublishedReport(DUE, null, false).isDue(DUE));
    assertTrue(new PublishedReport(DUE, null, false).isDue(DUE.plusSeconds(1)));
    assertTrue(new PublishedReport(DUE, DUE.minusSeconds(9), false).isDue(DUE.minusSeconds(1)));
  }
}
