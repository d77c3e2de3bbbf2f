package org.evident.supply.plan.rule;

import java.util.Set;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RuleBroken;

/** What a plan has to look at, each with the kinds of record that ask for it (ISO/IEC 20000-1:2018, 8.4.3 b). */
public enum ImpactKind {
  SERVICE_LEVEL(Set.of(RecordKind.AGREEMENT)),
  AVAILABILITY(Set.of(RecordKind.AGREEMENT)),
  CONTINUITY(Set.of(RecordKind.AGREEMENT, RecordKind.CONTINUITY_TEST));

  private final Set<RecordKind> asking;

  ImpactKind(Set<RecordKind> asking) {
    this.asking = asking;
  }

  /** Refuses a record that asks for nothing of this kind (CPL-2). */
  public void requireAsking(RecordKind kind, String number) {
    if (!asking.contains(kind)) {
      throw RuleBroken.at("reference", "CPL.REFERENCE." + this, number);
    }
  }
}
