package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evident.kernel.FreeText;
import org.junit.jupiter.api.Test;

class ReasonsTest {
  private static final LocalDate DUE = LocalDate.of(2026, 4, 30);

  private final ReviewContent content = HarbourFoods.content();

  /** What is shown to the author: under each figure the records, or the local days, that need a word. */
  private static String shown(Reason reason) {
    return switch (reason.kind()) {
      case BREACH -> reason.subject().split(" ")[0];
      case OUTAGE ->
          Instant.parse(reason.subject().split(" ")[1])
              .atZone(HarbourFoods.VIENNA)
              .toLocalDate()
              .toString();
      case MISSED_TARGET, COST_VARIANCE, EXCEEDED_WORKLOAD, IMPROVEMENT -> reason.kind().name();
      case MAJOR_INCIDENT, OLD_PROBLEM, JUDGEMENT, MESSAGE -> reason.subject();
    };
  }

  static List<Comment> complete(List<Reason> reasons) {
    return reasons.stream()
        .map(
            r ->
                new Comment(
                    r.kind(),
                    r.subject(),
                    null,
                    "A switch broke",
                    "Orders were late",
                    "Buy a spare",
                    "Ada",
                    DUE))
        .toList();
  }

  @Test
  void r7_reasons_of_the_example() {
    TreeMap<String, TreeSet<String>> groups = new TreeMap<>();
    Reasons.required(content, 1800)
        .forEach(r -> groups.computeIfAbsent(r.group(), g -> new TreeSet<>()).add(shown(r)));
    assertEquals(
        "{AVAIL=[2026-03-03, 2026-03-15, 2026-03-29, MISSED_TARGET], MAJOR=[INC-107], RESO=[INC-109, INC-112, INC-113, MISSED_TARGET], RESP=[INC-103, MISSED_TARGET], S1=[S1], VAR=[COST_VARIANCE]}",
        groups.toString());
  }

  @Test
  void r7_nothing_is_missing_once_all_is_said() {
    List<Reason> reasons = Reasons.required(content, 1800);
    assertEquals(reasons.size(), Reasons.missing(content, 1800).size());
    assertEquals(List.of(), Reasons.missing(content.commented(complete(reasons)), 1800));
  }

  @Test
  void r7_names_each_part_that_is_missing() {
    List<Reason> reasons = Reasons.required(content, 1800);
    List<Comment> comments = new ArrayList<>(complete(reasons));
    comments.replaceAll(
        c ->
            c.subject().equals("RESO")
                ? new Comment(c.kind(), "RESO", null, c.cause(), " ", "tbd", "", null)
                : c);
    comments.replaceAll(
        c ->
            c.kind() == ReasonKind.BREACH
                ? new Comment(
                    c.kind(), c.subject(), "PEOPLE", c.cause(), null, c.action(), c.owner(), DUE)
                : c);
    List<MissingComment> missing = Reasons.missing(content.commented(comments), 1800);
    assertEquals(1, missing.size(), "a breach needs no effect");
    assertEquals(
        List.of(CommentPart.EFFECT, CommentPart.ACTION, CommentPart.OWNER, CommentPart.DUE),
        missing.get(0).parts());
  }

  @Test
  void r7_an_exceeded_workload_needs_a_comment_and_a_tolerated_one_does_not() {
    List<Figure> figures = new ArrayList<>(content.figures());
    figures.add(
        Figures.workload("CALLS", new BigDecimal("45"), new BigDecimal("40"), BigDecimal.TEN, "1"));
    List<Reason> reasons = Reasons.required(Contents.withFigures(content, figures), 1800);
    assertEquals(
        List.of(new Reason(ReasonKind.EXCEEDED_WORKLOAD, "WORKLOAD:CALLS", "WORKLOAD")),
        reasons.stream().filter(r -> r.kind() == ReasonKind.EXCEEDED_WORKLOAD).toList());
  }

  @Test
  void avm3_an_outage_as_long_as_the_threshold_needs_no_cause() {
    long shortest = 40 * 60;
    assertEquals(
        2,
        Reasons.required(content, shortest).stream()
            .filter(r -> r.kind() == ReasonKind.OUTAGE)
            .count());
    assertEquals(
        3,
        Reasons.required(content, shortest - 1).stream()
            .filter(r -> r.kind() == ReasonKind.OUTAGE)
            .count());
  }

  @Test
  void avm3_every_outage_of_a_vital_service_needs_a_cause() {
    String json = new String(CanonicalJson.bytes(content), StandardCharsets.UTF_8);
    String service = "\"name\":\"Order desk\"";
    ReviewContent vital =
        CanonicalJson.read(
            json.replace(service, "\"criticality\":\"VITAL\"," + service)
                .getBytes(StandardCharsets.UTF_8));
    assertTrue(vital.services().get(0).vital());
    assertEquals(
        3,
        Reasons.required(vital, Long.MAX_VALUE).stream()
            .filter(r -> r.kind() == ReasonKind.OUTAGE)
            .count());
  }

  @Test
  void gen4_a_placeholder_says_nothing() {
    for (String text : List.of("", "  a b ", "tbd", " TBD ", "n/a", "-"))
      assertFalse(FreeText.says(text), text);
    assertFalse(FreeText.says(null));
    assertTrue(FreeText.says("a b c"));
  }
}
