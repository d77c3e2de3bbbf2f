package org.evident.supply.staffing.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffHoursTest {

  private static final double EXACT = 1e-9;

  @Test
  void capm2_hours_available_are_those_worked_less_absence_times_the_factor() {
    StaffHours hours = new StaffHours(4.5, 160, 70, StaffHours.USUAL_FACTOR);
    assertEquals(520, hours.available(), EXACT);
    assertEquals(650, new StaffHours(4.5, 160, 70, 100).available(), EXACT);
  }

  @Test
  void capm2_hours_needed_are_how_often_work_comes_times_what_it_takes() {
    StaffHours hours = new StaffHours(2, 100, 0, 80);
    List<StaffWork> works =
        List.of(new StaffWork("Incidents", 60, 1.5), new StaffWork("Patching of hosts", 2, 15));
    StaffBalance enough = StaffBalance.of(hours, works);
    assertEquals(120, enough.needed(), EXACT);
    assertEquals(40, enough.left(), EXACT);
    assertEquals(75, enough.load(), EXACT);
    assertEquals(StaffStanding.ENOUGH, enough.standing());
    StaffBalance none = StaffBalance.of(hours, List.of());
    assertEquals(0, none.load(), EXACT);
  }

  @Test
  void capm2_a_team_is_short_where_more_is_planned_than_there_are_hours_for() {
    StaffHours away = new StaffHours(2, 100, 200, 80);
    StaffBalance nobody = StaffBalance.of(away, List.of(new StaffWork("Incidents", 1, 1)));
    assertEquals(StaffStanding.SHORT, nobody.standing());
    assertNull(nobody.load());
    assertEquals(StaffStanding.ENOUGH, new StaffBalance(80, 80).standing());
    assertEquals(StaffStanding.SHORT, new StaffBalance(80, 80.5).standing());
  }

  @Test
  void capm2_a_standing_goes_by_its_name() {
    assertEquals(StaffStanding.SHORT, StaffStanding.named("SHORT"));
    assertNull(StaffStanding.named(""));
    RuleBroken broken = assertThrows(RuleBroken.class, () -> StaffStanding.named("LATE"));
    assertEquals("CAPM-2.STANDING", broken.rule());
  }

  @ParameterizedTest
  @CsvSource({
    "0,160,0,80,people,CAPM-2.AMOUNT",
    "NaN,160,0,80,people,CAPM-2.AMOUNT",
    "10001,160,0,80,people,CAPM-2.AMOUNT",
    "4,745,0,80,hoursEach,CAPM-2.AMOUNT",
    "4,160,-1,80,absence,CAPM-2.ABSENCE",
    "4,160,641,80,absence,CAPM-2.ABSENCE",
    "4,160,0,0,factor,CAPM-2.FACTOR",
    "4,160,0,101,factor,CAPM-2.FACTOR"
  })
  void capm2_hours_nobody_can_have_are_refused(
      double people, double each, double absence, int factor, String field, String rule) {
    RuleBroken broken =
        assertThrows(RuleBroken.class, () -> new StaffHours(people, each, absence, factor));
    assertEquals(field, broken.field());
    assertEquals(rule, broken.rule());
  }

  @ParameterizedTest
  @CsvSource({
    "x,1,1,work,GEN-4",
    "Incidents,-1,1,quantity,CAPM-2.QUANTITY",
    "Incidents,Infinity,1,quantity,CAPM-2.QUANTITY",
    "Incidents,1,0,effort,CAPM-2.EFFORT"
  })
  void capm2_work_that_takes_no_number_is_refused(
      String work, double quantity, double effort, String field, String rule) {
    RuleBroken broken = assertThrows(RuleBroken.class, () -> new StaffWork(work, quantity, effort));
    assertEquals(field, broken.field());
    assertEquals(rule, broken.rule());
  }
}
