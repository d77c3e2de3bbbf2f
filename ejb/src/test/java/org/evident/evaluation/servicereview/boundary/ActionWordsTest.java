package org.evident.evaluation.servicereview.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.evident.evaluation.servicereview.document.Block;
import org.evident.evaluation.servicereview.document.Cell;
import org.evident.evaluation.servicereview.rule.ActionLine;
import org.evident.evaluation.servicereview.rule.CanonicalJson;
import org.evident.evaluation.servicereview.rule.DecisionLine;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.evaluation.servicereview.rule.Verdict;
import org.junit.jupiter.api.Test;

/** How S16 tells what became of the figures actions are to move, and what was decided. */
class ActionWordsTest {

  private static final String TEXT = "Train two more";

  private final Words words = new Words(Locale.ENGLISH, ZoneId.of("Europe/Vienna"), false);

  private static ActionLine action(String figure, String before, String after) {
    return new ActionLine(
        "ACT-1", TEXT, figure, before, after, "A. Person", LocalDate.of(2026, 5, 1), "DONE");
  }

  private static ReviewContent content(List<ActionLine> actions) {
    ReviewContent c = LongReview.content(ReviewKind.SERVICE);
    Figure reso =
        new Figure(
            "RESO",
            "",
            "%",
            new BigDecimal("19"),
            new BigDecimal("20"),
            new BigDecimal("95"),
            20,
            null,
            Verdict.MET,
            false,
            "1",
            null);
    return new ReviewContent(
        c.kind(),
        c.period(),
        c.zone(),
        c.start(),
        c.end(),
        c.customer(),
        c.services(),
        List.of(),
        List.of(reso),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        actions,
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<String> rows(Block block) {
    return ((Block.Table) block)
        .rows().stream()
            .map(
                row ->
                    row.cells().stream().map(Cell::text).collect(Collectors.joining(" | "))
                        + row.details().stream()
                            .map(fact -> " [" + fact.label() + ": " + fact.value() + "]")
                            .collect(Collectors.joining()))
            .toList();
  }

  @Test
  void an_action_stands_once_with_each_figure_it_is_to_move_before_and_after() {
    ReviewContent told =
        content(List.of(action("RESP", "", ""), action("RESO", "83.3333333333", "95")));
    assertEquals(
        List.of(
            "ACT-1 | Train two more | A. Person | 1 May 2026 | done"
                + " [Resolution compliance: 83.33 % then, 95.00 % now]"
                + " [Response compliance: n/a then, n/a now]"),
        rows(ActionWords.actions(told, words).get(0)));
  }

  @Test
  void a_decision_names_what_follows_or_why_nothing_does() {
    List<DecisionLine> decided =
        List.of(
            new DecisionLine(
                "REV-2026-000002", ReasonKind.MISSED_TARGET, "RESO", "We train", "ACT-1", null),
            new DecisionLine(
                "REV-2026-000002",
                ReasonKind.MAJOR_INCIDENT,
                "INC-2026-000007",
                "We wait",
                null,
                "It was once"));
    ReviewContent told = content(List.of()).decided(decided);
    assertEquals(
        List.of(
            "REV-2026-000002 | INC-2026-000007 | We wait | Nothing is done: It was once",
            "REV-2026-000002 | Resolution compliance | We train | ACT-1"),
        rows(ActionWords.actions(told, words).get(0)));
    byte[] bytes = CanonicalJson.bytes(told);
    assertEquals(told, CanonicalJson.read(bytes));
    assertFalse(new String(CanonicalJson.bytes(content(List.of()))).contains("decisions"));
  }
}
