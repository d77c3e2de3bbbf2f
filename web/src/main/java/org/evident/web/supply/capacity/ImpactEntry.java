package org.evident.web.supply.capacity;

import java.io.Serializable;
import org.evident.supply.plan.boundary.WritePlan;
import org.evident.supply.plan.rule.ImpactKind;

/** What something asks of capacity, as it is typed; without words there is none. */
public class ImpactEntry implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ImpactKind kind;
  private String reference;
  private String effect;

  ImpactEntry(ImpactKind kind) {
    this.kind = kind;
  }

  boolean isGiven() {
    return effect != null && !effect.isBlank() || reference != null && !reference.isBlank();
  }

  WritePlan.Impact command() {
    return new WritePlan.Impact(kind, reference, effect);
  }

  /** What asks for it. */
  public ImpactKind kind() {
    return kind;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public String getEffect() {
    return effect;
  }

  public void setEffect(String effect) {
    this.effect = effect;
  }
}
