package org.evident.evaluation.servicereview.rule;

import static org.evident.evaluation.servicereview.rule.OfferedText.Source.INCIDENT_REPORT;
import static org.evident.evaluation.servicereview.rule.OfferedText.Source.LAST_MONTH;
import static org.evident.evaluation.servicereview.rule.OfferedText.Source.SERVICE_REVIEW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The words offered to an author: the nearest first, always named after the point they are offered for. */
class OfferedTextTest {

  private static final Reason BREACH =
      new Reason(ReasonKind.BREACH, "INC-1 RESOLUTION", FigureKey.RESO);
  private static final Reason OF_SERVICE =
      new Reason(ReasonKind.MISSED_TARGET, "RESO:SVC-1", FigureKey.RESO);

  @Test
  void r7_the_services_own_words_come_first() {
    Map<String, List<Comment>> services =
        Map.of("SVC-1", List.of(said(ReasonKind.BREACH, "INC-1 RESOLUTION", "own")));
    List<Comment> before = List.of(said(ReasonKind.BREACH, "INC-1 RESOLUTION", "last month"));
    OfferedText offered = OfferedText.of(BREACH, List.of(), services, before).orElseThrow();
    assertEquals(SERVICE_REVIEW, offered.source());
    assertEquals("own", offered.comment().cause());
  }

  @Test
  void r7_a_customers_figure_takes_the_words_of_that_service_only() {
    Comment words = said(ReasonKind.MISSED_TARGET, "RESO", "short of people");
    Optional<OfferedText> right =
        OfferedText.of(OF_SERVICE, List.of(), Map.of("SVC-1", List.of(words)), List.of());
    assertEquals("RESO:SVC-1", right.orElseThrow().comment().subject());
    assertTrue(
        OfferedText.of(OF_SERVICE, List.of(), Map.of("SVC-2", List.of(words)), List.of())
            .isEmpty());
  }

  @Test
  void r7_a_major_incident_takes_the_words_of_its_report() {
    Reason reason = new Reason(ReasonKind.MAJOR_INCIDENT, "INC-7", FigureKey.MAJOR);
    OfferedText offered =
        OfferedText.of(reason, List.of(major("INC-7", "power cut")), Map.of(), List.of())
            .orElseThrow();
    assertEquals(INCIDENT_REPORT, offered.source());
    assertEquals("power cut", offered.comment().cause());
    assertTrue(OfferedText.of(reason, List.of(major("INC-7", "")), Map.of(), List.of()).isEmpty());
  }

  @Test
  void r7_last_months_words_are_offered_for_the_same_point() {
    Reason reason = new Reason(ReasonKind.MISSED_TARGET, "RESO", FigureKey.RESO);
    List<Comment> before =
        List.of(
            said(ReasonKind.MISSED_TARGET, "RESP", "other"),
            said(ReasonKind.MISSED_TARGET, "RESO", "same"));
    OfferedText offered = OfferedText.of(reason, List.of(), Map.of(), before).orElseThrow();
    assertEquals(LAST_MONTH, offered.source());
    assertEquals("same", offered.comment().cause());
  }

  @Test
  void r7_a_breach_is_offered_the_words_of_a_breach_of_the_same_clock() {
    List<Comment> before =
        List.of(
            said(ReasonKind.BREACH, "INC-8 RESPONSE", "late answer"),
            said(ReasonKind.BREACH, "INC-9 RESOLUTION", "late solution"));
    OfferedText offered = OfferedText.of(BREACH, List.of(), Map.of(), before).orElseThrow();
    assertEquals("late solution", offered.comment().cause());
    assertEquals(BREACH.subject(), offered.comment().subject());
  }

  private static Comment said(ReasonKind kind, String subject, String cause) {
    return new Comment(kind, subject, "OTHER", cause, "effect", "action", "owner", null);
  }

  private static MajorIncidentLine major(String reference, String cause) {
    Instant at = Instant.parse("2026-03-10T09:00:00Z");
    return new MajorIncidentLine(reference, at, at, "effect", cause, "lessons", "actions", null);
  }
}
