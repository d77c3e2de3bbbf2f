package org.evident.web.supply.capacity;

import java.io.Serializable;
import java.time.LocalDate;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.boundary.WriteScenario;
import org.evident.supply.capacity.rule.WhatIf;
import org.evident.supply.capacity.rule.WhatIfKind;

/** One change of a scenario as it is typed; without a kind there is none. */
public class ChangeEntry implements Serializable {

  private static final long serialVersionUID = 1L;

  private WhatIfKind kind;
  private Double amount;
  private Double present;
  private LocalDate from;

  static ChangeEntry of(WhatIf known) {
    ChangeEntry entry = new ChangeEntry();
    entry.kind = known.kind();
    entry.amount = known.amount();
    entry.present = known.present();
    entry.from = known.from();
    return entry;
  }

  boolean isGiven() {
    return kind != null;
  }

  WriteScenario.Change command() {
    if (amount == null) {
      throw RuleBroken.at("changes", "CAP.WHATIF.AMOUNT");
    }
    return new WriteScenario.Change(kind, amount, present, from);
  }

  public WhatIfKind getKind() {
    return kind;
  }

  public void setKind(WhatIfKind kind) {
    this.kind = kind;
  }

  public Double getAmount() {
    return amount;
  }

  public void setAmount(Double amount) {
    this.amount = amount;
  }

  public Double getPresent() {
    return present;
  }

  public void setPresent(Double present) {
    this.present = present;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}
