package org.evident.foundation.communication.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AskedTest {

  private static final Instant TOLD = Instant.parse("2026-11-30T09:00:00Z");

  @Test
  void com5_whoever_is_asked_is_known_by_name_and_was_reached() {
    assertDoesNotThrow(() -> Asked.require(Audience.ALL_SMS_STAFF, true));
    assertDoesNotThrow(() -> Asked.require(Audience.NAMED, true));
    assertEquals("COM-5", rule(() -> Asked.require(Audience.SUPPLIERS, true)));
    assertEquals("COM-5", rule(() -> Asked.require(Audience.INTERESTED_PARTIES, true)));
    assertEquals("COM-5.FAILED", rule(() -> Asked.require(Audience.USERS, false)));
    assertEquals(List.of("anna", "service desk"), Asked.names(" Anna, Service Desk;;\n anna ,"));
    assertEquals(List.of(), Asked.names(null));
  }

  @Test
  void com6_it_is_overdue_once_its_last_day_is_over_and_nothing_was_said() {
    LocalDate due = Receipt.due(TOLD, null);
    assertEquals(LocalDate.of(2026, 12, 30), due);
    assertEquals(LocalDate.of(2026, 12, 7), Receipt.due(TOLD, 7L));
    assertFalse(new Receipt(due, null).isOverdue(due));
    assertTrue(new Receipt(due, null).isOverdue(due.plusDays(1)));
    assertFalse(new Receipt(due, TOLD).isOverdue(due.plusDays(1)));
  }

  @Test
  void com7_what_was_asked_stays_as_it_is() {
    assertDoesNotThrow(() -> Asked.keep("content", "Read this", "Read this"));
    assertDoesNotThrow(() -> Asked.keep("named", null, null));
    assertEquals("COM-7", rule(() -> Asked.keep("content", "Read this", "Read that")));
    assertTrue(Asked.FIXED.containsAll(List.of("content", "audience", "acknowledgeDays")));
  }

  private static String rule(Executable refused) {
    return assertThrows(RuleBroken.class, refused).rule();
  }
}
