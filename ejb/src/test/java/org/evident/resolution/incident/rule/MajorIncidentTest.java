package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

/** The separate procedure of a major incident: declared, restored, reported on, in this order. */
class MajorIncidentTest {

  private static final Instant REPORTED = Instant.parse("2026-03-10T09:00:00Z");
  private static final Instant NOW = REPORTED.plusSeconds(7200);
  private static final MajorIncident ORDINARY =
      new MajorIncident(IncidentState.IN_PROGRESS, REPORTED, null, null);
  private static final MajorIncident DECLARED =
      new MajorIncident(IncidentState.IN_PROGRESS, REPORTED, REPORTED.plusSeconds(600), null);

  @Test
  void it_is_declared_between_report_and_now() {
    assertEquals(REPORTED, ORDINARY.declare(REPORTED, NOW));
    assertEquals(NOW, ORDINARY.declare(NOW, NOW));
    breaks("INC.MAJOR.EARLY", () -> ORDINARY.declare(REPORTED.minusSeconds(1), NOW));
    breaks("GEN-5", () -> ORDINARY.declare(NOW.plusSeconds(1), NOW));
  }

  @Test
  void it_is_declared_once_and_never_when_cancelled() {
    breaks("INC.MAJOR.TWICE", () -> DECLARED.declare(NOW, NOW));
    MajorIncident cancelled = new MajorIncident(IncidentState.CANCELLED, REPORTED, null, null);
    breaks("INC.MAJOR.CANCELLED", cancelled::mayBeDeclared);
  }

  @Test
  void it_is_restored_after_its_declaration() {
    assertEquals(DECLARED.declaredAt(), DECLARED.restore(DECLARED.declaredAt(), NOW));
    breaks("INC.MAJOR.NONE", () -> ORDINARY.restore(NOW, NOW));
    breaks("INC.MAJOR.EARLY", () -> DECLARED.restore(REPORTED, NOW));
    breaks("GEN-5", () -> DECLARED.restore(NOW.plusSeconds(1), NOW));
    breaks("INC.MAJOR.RESTORED", restored()::mayBeRestored);
  }

  @Test
  void it_is_reported_on_after_its_restoration() {
    breaks("INC.MAJOR.NONE", ORDINARY::mayBeReported);
    breaks("INC.MAJOR.OPEN", DECLARED::mayBeReported);
    assertDoesNotThrow(restored()::mayBeReported);
  }

  private static MajorIncident restored() {
    return new MajorIncident(IncidentState.RESOLVED, REPORTED, DECLARED.declaredAt(), NOW);
  }

  private static void breaks(String rule, Runnable step) {
    assertEquals(rule, assertThrows(RuleBroken.class, step::run).rule());
  }
}
