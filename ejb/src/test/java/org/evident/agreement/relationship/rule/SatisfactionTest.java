package org.evident.agreement.relationship.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SatisfactionTest {
  private static final BigDecimal TWENTY_POINTS = new BigDecimal("0.20");

  private static Answer answer(String person, String stratum, Integer score, long second) {
    return new Answer(person, stratum, score, Instant.ofEpochSecond(second));
  }

  private static List<Answer> example() {
    int[] scores = {5, 4, 4, 3, 5, 2, 4, 5};
    return IntStream.range(0, scores.length)
        .mapToObj(i -> answer("p" + i, "", scores[i], i))
        .toList();
  }

  private static BigDecimal shown(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP);
  }

  @Test
  void sat1_satisfaction_and_mean_of_the_example() {
    Satisfaction survey = Satisfaction.of(Map.of("", 20), example());
    assertEquals(new BigDecimal("75.00"), shown(survey.csat()));
    assertEquals(new BigDecimal("4.00"), shown(survey.mean()));
  }

  @Test
  void sat1_blank_answers_do_not_count_and_the_latest_of_a_person_does() {
    List<Answer> answers =
        List.of(answer("a", "", 1, 1), answer("a", "", 5, 2), answer("b", "", null, 3));
    Satisfaction survey = Satisfaction.of(Map.of("", 4), answers);
    assertEquals(1, survey.answers().size());
    assertEquals(5, survey.scores());
    assertThrows(IllegalArgumentException.class, () -> answer("c", "", 6, 1));
    Satisfaction none = Satisfaction.of(Map.of("", 4), List.of());
    assertNull(none.csat());
    assertNull(none.margin());
  }

  @Test
  void sat2_response_rate_of_the_example() {
    assertEquals(
        new BigDecimal("40.00"), shown(Satisfaction.of(Map.of("", 20), example()).responseRate()));
    assertNull(Satisfaction.of(Map.of(), List.of()).responseRate());
  }

  @ParameterizedTest
  @CsvSource({"200,0.10,66", "1000,0.05,278", "40,0.10,29", "20,0.20,12"})
  void sat3_minimum_answers(int population, BigDecimal margin, int minimum) {
    assertEquals(minimum, SampleSize.minimum(population, margin));
  }

  @Test
  void sat4_the_example_is_not_representative() {
    assertFalse(Satisfaction.of(Map.of("", 20), example()).isRepresentative(TWENTY_POINTS));
  }

  @Test
  void sat4_each_stratum_is_heard_with_half_its_share() {
    List<Answer> answers =
        new ArrayList<>(IntStream.range(0, 12).mapToObj(i -> answer("a" + i, "A", 4, i)).toList());
    assertFalse(Satisfaction.of(Map.of("A", 12, "B", 8), answers).isRepresentative(TWENTY_POINTS));
    answers.add(answer("b1", "B", 4, 1));
    answers.add(answer("b2", "B", 4, 1));
    assertFalse(Satisfaction.of(Map.of("A", 12, "B", 8), answers).isRepresentative(TWENTY_POINTS));
    answers.add(answer("b3", "B", 4, 1));
    assertTrue(
        Satisfaction.of(Map.of("A", 12, "B", 8), answers).isRepresentative(TWENTY_POINTS),
        "3 of 15 is half of 8 of 20");
  }

  @Test
  void sat5_margin_of_the_example() {
    assertEquals(
        new BigDecimal("23.85"), shown(Satisfaction.of(Map.of("", 20), example()).margin()));
    assertEquals(0, Satisfaction.of(Map.of("", 8), example()).margin().signum());
  }
}
