package org.evident.agreement.servicelevel.rule;

import java.util.Map;
import java.util.Set;
import org.evident.kernel.RuleBroken;

/** Where a version of an agreement stands in its life (processes.md 3.17). */
public enum AgreementState {
  DRAFT,
  IN_NEGOTIATION,
  AGREED,
  ACTIVE,
  SUPERSEDED,
  EXPIRED,
  TERMINATED;

  private static final Map<AgreementState, Set<AgreementState>> PATHS =
      Map.of(
          DRAFT, Set.of(IN_NEGOTIATION),
          IN_NEGOTIATION, Set.of(AGREED, DRAFT),
          AGREED, Set.of(ACTIVE),
          ACTIVE, Set.of(SUPERSEDED, EXPIRED, TERMINATED));

  /** Whether both sides signed it, and it holds or will. */
  public boolean isPromised() {
    return this == AGREED || this == ACTIVE;
  }

  /** Whether its terms can still be written anew. */
  public boolean isOpen() {
    return this == DRAFT || this == IN_NEGOTIATION;
  }

  /** What it is once its terms were written anew: a draft; breaks {@code SLM.PATH} where it is agreed (AGR-4). */
  public AgreementState rewritten() {
    return this == DRAFT ? DRAFT : become(DRAFT);
  }

  /** Takes a listed path; any other breaks {@code SLM.PATH}. */
  public AgreementState become(AgreementState next) {
    if (!PATHS.getOrDefault(this, Set.of()).contains(next)) {
      throw new RuleBroken("SLM.PATH", this, next);
    }
    return next;
  }
}
