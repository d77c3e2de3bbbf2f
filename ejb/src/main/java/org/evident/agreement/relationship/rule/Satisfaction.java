package org.evident.agreement.relationship.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a survey says and how far it can be trusted (SAT-1 to SAT-5).
 *
 * @param population persons invited and reachable, by stratum
 * @param answers the valid answers, one per person
 */
public record Satisfaction(Map<String, Integer> population, List<Answer> answers) {
  private static final int SATISFIED = 4;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Satisfaction {
    population = Map.copyOf(population);
    answers = List.copyOf(answers);
  }

  /** Takes the latest answer of each person and leaves out blank ones (SAT-1). */
  public static Satisfaction of(Map<String, Integer> population, Collection<Answer> given) {
    BinaryOperator<Answer> latest = BinaryOperator.maxBy(Comparator.comparing(Answer::at));
    Map<String, Answer> byPerson =
        given.stream()
            .filter(a -> a.score() != null)
            .collect(Collectors.toMap(Answer::person, Function.identity(), latest));
    return new Satisfaction(population, List.copyOf(byPerson.values()));
  }

  /** Number of answers of 4 or 5. */
  public long satisfied() {
    return answers.stream().filter(a -> a.score() >= SATISFIED).count();
  }

  /** Sum of the scores. */
  public long scores() {
    return answers.stream().mapToLong(Answer::score).sum();
  }

  /** Persons invited and reachable. */
  public int invited() {
    return population.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Answers of 4 or 5 in percent of valid answers, {@code null} without answers (SAT-1). */
  public BigDecimal csat() {
    return quotient(BigDecimal.valueOf(satisfied()).multiply(HUNDRED), answers.size());
  }

  /** Mean score, not rounded, {@code null} without answers (SAT-1). */
  public BigDecimal mean() {
    return quotient(BigDecimal.valueOf(scores()), answers.size());
  }

  /** Valid respondents in percent of persons invited and reachable, {@code null} if nobody was (SAT-2). */
  public BigDecimal responseRate() {
    return quotient(BigDecimal.valueOf(answers.size()).multiply(HUNDRED), invited());
  }

  /** Margin of error of the CSAT in percentage points at 95 percent, {@code null} without answers (SAT-5). */
  public BigDecimal margin() {
    int n = answers.size();
    int all = invited();
    if (n == 0) return null;
    if (all <= n) return BigDecimal.ZERO;
    BigDecimal p = quotient(BigDecimal.valueOf(satisfied()), n);
    BigDecimal spread = quotient(p.multiply(BigDecimal.ONE.subtract(p)), n);
    BigDecimal finite = quotient(BigDecimal.valueOf(all - n), all - 1);
    return SampleSize.Z95
        .multiply(spread.multiply(finite).sqrt(MathContext.DECIMAL64))
        .multiply(HUNDRED);
  }

  /**
   * Whether the answers may stand for all: enough for the margin, each stratum heard, none below half its share (SAT-4).
   *
   * @param margin the wanted margin as a share
   */
  public boolean isRepresentative(BigDecimal margin) {
    if (invited() == 0 || answers.size() < SampleSize.minimum(invited(), margin)) return false;
    return population.entrySet().stream()
        .filter(s -> s.getValue() > 0)
        .allMatch(s -> isHeard(s.getKey(), s.getValue()));
  }

  private boolean isHeard(String stratum, int persons) {
    long heard = answers.stream().filter(a -> a.stratum().equals(stratum)).count();
    return heard > 0 && 2 * heard * invited() >= (long) persons * answers.size();
  }

  private static BigDecimal quotient(BigDecimal numerator, int denominator) {
    return denominator == 0
        ? null
        : numerator.divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64);
  }
}
