package org.evident.foundation.party.rule;

import java.time.LocalDate;
import java.util.Collection;
import org.evident.kernel.RuleBroken;

/**
 * Who decides for somebody while they are away (processes.md 1.6). It gives the deputy no right they do not hold: what they
 * decide anyway, they decide for the absent one too, and both names stand in the trail.
 *
 * @param person login of who is away
 * @param deputy login of who decides for them
 * @param first the first day
 * @param last the last day
 */
public record Delegation(String person, String deputy, LocalDate first, LocalDate last) {

  /** Whether it is in force on a day: neither before its first nor after its last one (PTY-30). */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /**
   * Refuses what must not begin.
   *
   * @param today the day it is asked for
   * @param others what was delegated and not taken back, whenever it holds
   * @throws RuleBroken PTY-30 at {@code last} or {@code first}; PTY-31 at {@code deputy} if it would go round in a circle or
   *     be handed on from a deputy to a deputy; PTY-32 at {@code first} if the person has a deputy then
   */
  public void require(LocalDate today, Collection<Delegation> others) {
    if (first.isBefore(today)) {
      throw RuleBroken.at("first", "PTY-30", first, today);
    }
    if (last.isBefore(first)) {
      throw RuleBroken.at("last", "PTY-30", last, first);
    }
    if (person.equals(deputy)) {
      throw RuleBroken.at("deputy", "PTY-31.SELF", deputy);
    }
    others.stream().filter(this::meets).forEach(this::requireBeside);
  }

  private void requireBeside(Delegation other) {
    if (other.person.equals(person)) {
      throw RuleBroken.at("first", "PTY-32", person, other.deputy, other.first, other.last);
    }
    if (other.person.equals(deputy)) {
      String rule = other.deputy.equals(person) ? "PTY-31.CIRCLE" : "PTY-31.AWAY";
      throw RuleBroken.at("deputy", rule, deputy, other.deputy, other.first, other.last);
    }
    if (other.deputy.equals(person)) {
      throw RuleBroken.at("deputy", "PTY-31.DEPUTY", person, other.person, other.first, other.last);
    }
  }

  /** Whether there is a day both are in force on. */
  private boolean meets(Delegation other) {
    return !other.last.isBefore(first) && !other.first.isAfter(last);
  }
}
