package org.evident.evaluation.sample.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.evident.foundation.communication.rule.Audience;
import org.evident.foundation.communication.rule.Topic;
import org.evident.kernel.Role;
import org.junit.jupiter.api.Test;

class SampleTellingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  @Test
  void each_entry_can_be_planned_and_what_comes_round_was_told_in_time() {
    List<SampleTelling> all = SampleTelling.all(TODAY);
    for (SampleTelling one : all) {
      Topic.valueOf(one.topic());
      Audience.valueOf(one.audience());
      Role.valueOf(one.responsible());
      assertEquals(one.everyDays() == 0, !one.occasion().isEmpty());
      assertEquals(one.everyDays() > 0, !one.told().isEmpty());
      one.told()
          .forEach(
              told ->
                  assertTrue(told.at().isBefore(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC))));
      if (one.everyDays() > 0) {
        LocalDate last = LocalDate.ofInstant(one.told().get(0).at(), ZoneOffset.UTC);
        assertTrue(!last.plusDays(one.everyDays()).isBefore(TODAY));
      }
    }
    assertEquals(SampleTelling.all(TODAY), all);
  }
}
