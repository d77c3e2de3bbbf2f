package org.evident.agreement.supplier.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.evident.agreement.servicelevel.rule.Alignment;
import org.evident.agreement.servicelevel.rule.Alignment.Gap;

/**
 * A target of a contract beside the agreed one of the same metric and priority that it supports (SLM-4).
 *
 * @param contract key of the contract
 * @param position its place among the contract's targets
 * @param priority null for an availability
 * @param side what the supplier promises
 * @param allowanceSeconds what the provider itself needs of the agreed time
 * @param standing whether the contract binds the supplier
 */
public record Promise(
    long contract,
    int position,
    String metric,
    String priority,
    Alignment side,
    long allowanceSeconds,
    Standing standing) {

  /** How a contract binds. */
  public enum Standing {
    /** It is not signed yet. */
    INTENDED,
    /** It is signed, and not over. */
    BINDING,
    /** It is over. */
    OVER
  }

  /** The standing of a contract on a day. */
  public static Standing standing(ContractState state, ContractTerm term, LocalDate today) {
    return switch (state) {
      case DRAFT -> Standing.INTENDED;
      case SIGNED, ACTIVE -> term.isOver(today) ? Standing.OVER : Standing.BINDING;
      case EXPIRED, TERMINATED -> Standing.OVER;
    };
  }

  /** Whether it is about the target. */
  public boolean supports(String agreedMetric, String agreedPriority) {
    return metric.equals(agreedMetric) && Objects.equals(priority, agreedPriority);
  }

  /**
   * Where it does not carry what is agreed; nothing at all where it is over and another contract has taken its place.
   *
   * @param agreed the target it supports
   * @param others what is promised for the same agreement
   * @param from the date from which a year of hours is compared
   */
  public Optional<Set<Gap>> gaps(Alignment agreed, Collection<Promise> others, LocalDate from) {
    if (standing != Standing.OVER) {
      return Optional.of(side.gaps(agreed, allowanceSeconds, from));
    }
    boolean replaced =
        others.stream()
            .anyMatch(
                other -> other.standing == Standing.BINDING && other.supports(metric, priority));
    return replaced ? Optional.empty() : Optional.of(EnumSet.of(Gap.ENDED));
  }
}
