package org.evident.conformity.requirement.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.evident.conformity.requirement.rule.PackGap.Reason;
import org.junit.jupiter.api.Test;

class PackGapTest {

  private static final String ROW = "R-8.6.1-02";

  @Test
  void cnf11_what_is_listed_and_what_is_missing_is_all_that_was_counted() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      long listed = random.nextInt(50);
      long kept = listed + random.nextInt(3);
      long counted = kept + random.nextInt(3);
      assertEquals(counted, listed + sum(PackGap.ofBreaking(ROW, 0, counted, kept, listed)));
      long now = kept + random.nextInt(3);
      assertEquals(counted, listed + sum(PackGap.ofMeeting(ROW, 0, counted, now, kept, listed)));
    }
  }

  @Test
  void cnf11_each_kind_of_missing_record_is_told_apart() {
    assertEquals(
        List.of(new PackGap(ROW, 1, Reason.OVER_CAP, 7), new PackGap(ROW, 1, Reason.NOT_YOURS, 3)),
        PackGap.ofBreaking(ROW, 1, 507, 500, 497));
    assertEquals(
        List.of(
            new PackGap(ROW, 0, Reason.CHANGED_SINCE, -2),
            new PackGap(ROW, 0, Reason.NOT_YOURS, 4),
            new PackGap(ROW, 0, Reason.OVER_CAP, 8)),
        PackGap.ofMeeting(ROW, 0, 10, 12, 8, 0));
    assertEquals(List.of(), PackGap.ofMeeting(ROW, 0, 10, 10, 10, 10));
  }

  @Test
  void cnf11_of_a_past_evaluation_all_that_met_a_condition_is_missing() {
    assertEquals(List.of(new PackGap(ROW, 0, Reason.NOT_KEPT, 9)), PackGap.ofPast(ROW, 0, 9));
    assertEquals(List.of(), PackGap.ofPast(ROW, 0, 0));
  }

  private static long sum(List<PackGap> gaps) {
    return gaps.stream().mapToLong(PackGap::count).sum();
  }
}
