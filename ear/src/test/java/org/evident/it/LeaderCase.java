package org.evident.it;

import static org.evident.it.ConformityDesk.names;
import static org.evident.it.ConformityWall.changed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/** A major incident nobody leads: what it breaks, and that it breaks nothing once it proves to be none. */
final class LeaderCase {

  private static final Set<String> BROKEN = Set.of("R-8.6.1-09", "R-8.6.1-10");

  private final ConformityDesk desk;

  LeaderCase(ConformityDesk desk) {
    this.desk = desk;
  }

  void brokenAndMended(String service, Map<String, JsonObject> before) {
    String unled = desk.report(service, 3, 3, desk.ago(5, ChronoUnit.HOURS));
    Instant declared = desk.ago(3, ChronoUnit.HOURS);
    desk.step(
        unled, "sheet/declare", "{\"reason\":\"all of it\",\"declaredAt\":\"" + declared + "\"}");
    Map<String, JsonObject> worse = desk.evaluate();
    assertEquals(BROKEN, changed(before, worse));
    for (String id : BROKEN) {
      assertTrue(names(desk.admin, id).contains(unled), id);
    }
    desk.step(unled, "cancel", "{\"reason\":\"ENTERED_IN_ERROR\"}");
    assertEquals(Set.of(), changed(before, desk.evaluate()));
    for (String id : BROKEN) {
      assertFalse(names(desk.admin, id).contains(unled), id);
    }
  }
}
