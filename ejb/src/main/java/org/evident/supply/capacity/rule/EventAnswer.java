package org.evident.supply.capacity.rule;

import org.evident.kernel.FreeText;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RuleBroken;

/** What is done about a threshold event, without which nobody acknowledges it (processes.md 3.21). */
public enum EventAnswer {
  /** A change brings more, or needs less. */
  CHANGE(RecordKind.CHANGE),
  /** A measure steers how much is asked for, and is an action on the metric (DEM-4). */
  DEMAND_MEASURE(RecordKind.ACTION),
  /** It does harm already, and an incident deals with that. */
  INCIDENT(RecordKind.INCIDENT),
  /** Nothing is done, for a reason. */
  ACCEPTED(null);

  private final RecordKind kind;

  EventAnswer(RecordKind kind) {
    this.kind = kind;
  }

  /** The kind of record that answers, null where a reason does. */
  public RecordKind kind() {
    return kind;
  }

  /** Refuses an answer without the record or the reason it needs. */
  public void require(String reference, String reason) {
    if (kind == null) {
      FreeText.require(reason, "reason", "GEN-4");
    } else if (reference == null || !reference.strip().startsWith(kind.prefix() + "-")) {
      throw RuleBroken.at(
          "reference", "CAPM.REFERENCE." + this, reference == null ? "" : reference.strip());
    }
  }

  /** Refuses to close an event whose threshold is still reached, unless that was accepted. */
  public void requireOver(boolean stands, Object since) {
    if (stands && this != ACCEPTED) {
      throw new RuleBroken("CAPM.STANDS", since);
    }
  }
}
