package org.evident.supply.plan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanContentTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void cpl7_the_same_content_has_the_same_fingerprint() {
    String one = content("Buy two", "40", "Add a node").fingerprint();
    assertEquals(64, one.length());
    assertEquals(one, content("Buy two", "40", "Add a node").fingerprint());
  }

  @Test
  void cpl7_whatever_is_altered_changes_the_fingerprint() {
    String one = content("Buy two", "40", "Add a node").fingerprint();
    assertNotEquals(one, content("Buy one", "40", "Add a node").fingerprint());
    assertNotEquals(one, content("Buy two", "40.0001", "Add a node").fingerprint());
    assertNotEquals(one, content("Buy two", "40", "Add a disk").fingerprint());
  }

  /** Reckoned from the canonical text by another program. */
  @Test
  void cpl7_the_fingerprint_stays_for_good() {
    assertEquals(
        "e0d32a23611d3423619e538e8251dcbf488531f773e476f9971fc9a650845423",
        content("Buy two", "40", "Add a node").fingerprint());
  }

  private static PlanContent content(String recommendation, String value, String change) {
    PlanContent.Metric metric =
        new PlanContent.Metric(
            "CAM-2026-000001",
            new BigDecimal(value),
            DAY,
            DAY.plusDays(365),
            null,
            null,
            null,
            null,
            new BigDecimal("100.0"),
            new BigDecimal("80.0"),
            new BigDecimal("90.0"),
            30,
            "ON_A_DAY 12",
            "NO_GROWTH",
            "NO_GROWTH",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            DAY.plusDays(90),
            change);
    return new PlanContent(
        "CPL-2026-000001",
        1,
        null,
        "Plan",
        "All",
        DAY,
        DAY.plusYears(1),
        "Buy or not",
        recommendation,
        DAY.plusMonths(6),
        "capacity",
        Instant.parse("2026-03-01T10:00:00.123456Z"),
        List.of(metric),
        List.of(new PlanContent.Impact(ImpactKind.CONTINUITY, null, "None asks for more")));
  }
}
