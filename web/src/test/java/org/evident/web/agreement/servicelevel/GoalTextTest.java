package org.evident.web.agreement.servicelevel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class GoalTextTest {

  @Test
  void slm5_work_that_only_an_agreement_names_is_called_by_its_name() {
    assertEquals("Workload: PARCELS a month", GoalText.of("WORKLOAD_PARCELS", Locale.ENGLISH));
    assertEquals("Menge: PARCELS im Monat", GoalText.of("WORKLOAD_PARCELS", Locale.GERMAN));
    assertEquals("Workload: incidents a month", GoalText.of("WORKLOAD_INCIDENTS", Locale.ENGLISH));
    assertEquals(
        "Workload: incidents a week", GoalText.of("WORKLOAD_INCIDENTS.WEEK", Locale.ENGLISH));
    assertEquals(
        "Menge: Serviceanfragen im Jahr", GoalText.of("WORKLOAD_REQUESTS.YEAR", Locale.GERMAN));
    String relaxed = GoalText.of("RELAXED_PARCELS_RESO", Locale.ENGLISH);
    assertEquals(true, relaxed.endsWith(", while PARCELS exceed their limit, percent"), relaxed);
  }
}
