package org.evident.foundation.parameter.rule;

import static org.evident.foundation.parameter.rule.ParameterUnit.BUSINESS_DAYS;
import static org.evident.foundation.parameter.rule.ParameterUnit.MINUTES;
import static org.evident.foundation.parameter.rule.ParameterUnit.SERVICE_HOURS;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/** What an organisation may choose, each with the rule it belongs to, the process it is part of and the usual amount. */
public enum ProcessParameter {
  /** Until a customer is reminded of a question. */
  ANSWER_REMINDER("SLA-6", "incident", BUSINESS_DAYS, 3, 1, 60),
  /** Until an answer is no longer waited for. */
  ANSWER_GIVE_UP("SLA-6", "incident", BUSINESS_DAYS, 10, 2, 120),
  /** How long a solution can be taken back. */
  REOPEN_WINDOW("SLA-11", "incident", BUSINESS_DAYS, 5, 1, 60),
  /** Until a solution counts as confirmed if nobody objects. */
  CONFIRMATION("3.25", "incident", BUSINESS_DAYS, 5, 1, 60),
  /** Until the reporter of a P1 hears again. */
  UPDATE_P1("INC-4", "incident", MINUTES, 30, 5, 1440),
  /** Until the reporter of a P2 hears again. */
  UPDATE_P2("INC-4", "incident", SERVICE_HOURS, 4, 1, 40),
  /** Until a P1 is judged to be major or not. */
  MAJOR_VERDICT("INC-3", "incident", MINUTES, 30, 5, 240),
  /** Until somebody leads a major incident. */
  MAJOR_MANAGER("INC-3", "incident", MINUTES, 15, 5, 240),
  /** Until top management knows of a major incident. */
  MAJOR_TOP_TOLD("INC-3", "incident", MINUTES, 60, 10, 1440),
  /** Until a major incident is reviewed. */
  MAJOR_REVIEW("INC-3", "incident", BUSINESS_DAYS, 10, 1, 60),
  /** How close two events of one fault are to be one incident. */
  EVENTS_TOGETHER("INC-8", "incident", MINUTES, 30, 1, 1440),
  /** How old the newest check of a service may be to speak of now. */
  CHECKS_VALID("MON-1", "availability", MINUTES, 1440, 5, 10080),
  /** From how long an outage on it is investigated with what came of it; of a vital service always. */
  OUTAGE_INVESTIGATION("AVM-3", "availability", MINUTES, 30, 0, 1440),
  /** Until a P1 without an entry is stale. */
  STALE_P1("INC-9", "incident", BUSINESS_DAYS, 1, 1, 60),
  /** Until a P2 without an entry is stale. */
  STALE_P2("INC-9", "incident", BUSINESS_DAYS, 2, 1, 60),
  /** Until a P3 without an entry is stale. */
  STALE_P3("INC-9", "incident", BUSINESS_DAYS, 5, 1, 60),
  /** Until a P4 without an entry is stale. */
  STALE_P4("INC-9", "incident", BUSINESS_DAYS, 10, 1, 60),
  /** Until a missed target has its cause. */
  BREACH_CAUSE("SLM-3", "slm", BUSINESS_DAYS, 10, 1, 60),
  /** Until a review is published, from the end of its month. */
  REVIEW_PUBLISHED("3.34", "reporting", BUSINESS_DAYS, 10, 1, 60),
  /** Until a review is discussed with the customer, from the end of its month. */
  REVIEW_HELD("3.16", "brm", BUSINESS_DAYS, 15, 1, 60),
  /** Until the minutes of that are there. */
  REVIEW_MINUTES("3.16", "brm", BUSINESS_DAYS, 5, 1, 60),
  /** Until a missed target of a published review is decided on. */
  MISSED_DECIDED("REP-3", "reporting", BUSINESS_DAYS, 20, 1, 60),
  /** Until a decision on a review is told to those it went to. */
  DECISION_TOLD("REP-3", "reporting", BUSINESS_DAYS, 10, 1, 60),
  /** Until a decision that was asked for is due. */
  APPROVAL("1.6", "leadership", BUSINESS_DAYS, 5, 1, 60);

  private final String rule;
  private final String process;
  private final ParameterUnit unit;
  private final int usual;
  private final int least;
  private final int most;

  ProcessParameter(
      String rule, String process, ParameterUnit unit, int usual, int least, int most) {
    this.rule = rule;
    this.process = process;
    this.unit = unit;
    this.usual = usual;
    this.least = least;
    this.most = most;
  }

  /** The parameter of a name; breaks REC-1 at {@code parameter} where there is none. */
  public static ProcessParameter named(String name) {
    return Arrays.stream(values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("parameter", "REC-1", name));
  }

  /** The rule the amount is part of. */
  public String rule() {
    return rule;
  }

  /** The key of the process it belongs to. */
  public String process() {
    return process;
  }

  /** What the amount counts. */
  public ParameterUnit unit() {
    return unit;
  }

  /** The amount as long as nobody has set another (PAR-1). */
  public int usual() {
    return usual;
  }

  /** The smallest amount that may be set. */
  public int least() {
    return least;
  }

  /** The largest amount that may be set. */
  public int most() {
    return most;
  }

  /** The amount of this parameter where these are set (PAR-1). */
  public int of(Map<ProcessParameter, Integer> set) {
    return Optional.ofNullable(set.get(this)).orElse(usual);
  }

  /**
   * Refuses an amount that cannot be.
   *
   * @param set what is set of all parameters so far
   * @throws RuleBroken PAR-2 at {@code amount} or {@code reason}; PAR-4 at {@code amount}
   */
  public void require(int amount, String reason, Map<ProcessParameter, Integer> set) {
    if (amount < least || amount > most) {
      throw RuleBroken.at("amount", "PAR-2", amount, least, most);
    }
    FreeText.require(reason, "reason", "PAR-2");
    int reminded = this == ANSWER_REMINDER ? amount : ANSWER_REMINDER.of(set);
    int givenUp = this == ANSWER_GIVE_UP ? amount : ANSWER_GIVE_UP.of(set);
    if (reminded >= givenUp) {
      throw RuleBroken.at("amount", "PAR-4", reminded, givenUp);
    }
  }
}
