package org.evident.agreement.supplier.rule;

import java.util.Map;
import java.util.Set;
import org.evident.kernel.RuleBroken;

/** Where a contract stands in its life (processes.md 3.18). */
public enum ContractState {
  DRAFT,
  SIGNED,
  ACTIVE,
  EXPIRED,
  TERMINATED;

  private static final Map<ContractState, Set<ContractState>> PATHS =
      Map.of(
          DRAFT, Set.of(SIGNED),
          SIGNED, Set.of(ACTIVE),
          ACTIVE, Set.of(EXPIRED, TERMINATED));

  /** Takes a listed path; any other breaks {@code SUPP.PATH}. */
  public ContractState become(ContractState next) {
    if (!PATHS.getOrDefault(this, Set.of()).contains(next)) {
      throw new RuleBroken("SUPP.PATH", this, next);
    }
    return next;
  }

  /** Refuses to change the words of what is signed. */
  public void requireDraft(String number) {
    if (this != DRAFT) {
      throw new RuleBroken("SUPP.SIGNED", number, this);
    }
  }
}
