package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The messages of the summary, and the check that they follow from the figures. */
class MessagesTest {
  private final ReviewContent example = HarbourFoods.content();

  private static String told(List<Message> messages) {
    return messages.stream()
        .map(m -> m.place() + " " + m.kind() + " " + m.subjects())
        .toList()
        .toString();
  }

  @Test
  void the_example_tells_of_missed_targets_the_furthest_first_then_majors_then_cost() {
    assertEquals(
        "[1 TARGETS_MISSED [RESO, RESP, AVAIL], 2 MAJOR_INCIDENTS [INC-107], 3 COST_VARIANCE [VAR]]",
        told(example.messages()));
  }

  @Test
  void a_good_month_tells_what_is_in_danger_and_what_is_worth_knowing() {
    List<Figure> figures =
        List.of(
            met("RESO", "90.5", null, true),
            met("RESP", "99", TrendLabel.WORSENING, false),
            Figures.count(FigureKey.INC_OPENED, "", 7, "1"));
    assertEquals(
        "[1 WORSENING [RESP], 2 NARROW [RESO], 3 TARGETS_MET [RESP, RESO]]",
        told(Messages.of(figures, List.of())));
  }

  @Test
  void without_targets_there_are_three_messages_still() {
    List<Figure> figures =
        List.of(
            Figures.count(FigureKey.INC_OPENED, "", 7, "1"),
            Figures.count(FigureKey.INC_BACKLOG, FigureKey.AT_END, 2, "1"),
            Figures.amount(FigureKey.MEDIAN, "", "min", BigDecimal.TEN, 5, "1"));
    assertEquals(
        "[1 VOLUME [INC_OPENED], 2 BACKLOG [INC_BACKLOG:END], 3 SPEED [MEDIAN]]",
        told(Messages.of(figures, List.of())));
  }

  @Test
  void a_major_incident_that_is_not_over_comes_before_those_that_are() {
    Instant at = example.start();
    List<MajorIncidentLine> majors = new ArrayList<>();
    majors.add(new MajorIncidentLine("INC-1", at, at.plusSeconds(600), "", "", "", "", null));
    majors.add(new MajorIncidentLine("INC-2", at, at.plusSeconds(6000), "", "", "", "", null));
    majors.add(new MajorIncidentLine("INC-3", at, null, "", "", "", "", null));
    assertEquals("[1 MAJOR_INCIDENTS [INC-3, INC-2, INC-1]]", told(Messages.of(List.of(), majors)));
  }

  @Test
  void chk9_fails_until_the_service_owner_has_judged() {
    assertFalse(ninth(example).passed());
    assertTrue(ninth(judged(example)).passed());
  }

  @Test
  void chk9_finds_messages_that_do_not_follow_from_the_figures() {
    String json = new String(CanonicalJson.bytes(judged(example)), StandardCharsets.UTF_8);
    ReviewContent other =
        CanonicalJson.read(
            json.replace("\"subjects\":[\"RESO\",\"RESP\",\"AVAIL\"]", "\"subjects\":[\"RESP\"]")
                .getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("RESP"), other.messages().get(0).subjects());
    assertFalse(ninth(other).passed());
  }

  private static Check ninth(ReviewContent content) {
    List<Check> checks = Checks.all(content, null, null);
    assertEquals("CHK-9", checks.get(8).id());
    return checks.get(8);
  }

  private static ReviewContent judged(ReviewContent content) {
    return content.commented(ReasonsTest.complete(List.of(Reasons.JUDGEMENT)));
  }

  private static Figure met(String key, String value, TrendLabel label, boolean near) {
    Comparison comparison =
        label == null ? null : new Comparison(null, null, null, null, null, label, null, false);
    return new Figure(
        key,
        "",
        "%",
        new BigDecimal(value),
        BigDecimal.valueOf(100),
        new BigDecimal(value),
        100,
        BigDecimal.valueOf(90),
        Verdict.MET,
        near,
        "1",
        comparison);
  }
}
