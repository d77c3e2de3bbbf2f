package org.evident.supply.capacity.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;
import org.evident.supply.budget.rule.Money;
import org.evident.supply.capacity.rule.WhatIf;
import org.evident.supply.capacity.rule.WhatIfKind;

/**
 * What would be if something changed.
 *
 * @param assumptions why it is thought to be so
 * @param cost what the measure costs, or null where there is none
 * @param currency of the cost, by its code
 * @param metrics numbers of those it is about
 * @param version the version a change rests on, where there is no If-Match
 */
public record WriteScenario(
    @NotBlank @Size(min = 5, max = 200) String title,
    @Size(max = 4000) String assumptions,
    @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal cost,
    String currency,
    @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 20) String> metrics,
    @NotNull @Size(max = 8) List<@Valid @NotNull Change> changes,
    Long version) {

  /**
   * One change.
   *
   * @param amount percent for GROWTH and CUSTOMER, days for SEASON, units afterwards for CAPACITY
   * @param present units before, for CAPACITY alone
   * @param from the day it begins on, or null for what is so already
   */
  public record Change(
      @NotNull WhatIfKind kind, @NotNull Double amount, Double present, LocalDate from) {}

  /** The changes, if one can reckon with them and all that goes with them is given. */
  List<WhatIf> require() {
    FreeText.require(assumptions, "assumptions", "GEN-4");
    if ((cost == null) != (currency == null || currency.isBlank())
        || cost != null && Money.digits(currency).isEmpty()) {
      throw RuleBroken.at("cost", "CAP.WHATIF.COST", cost, currency);
    }
    List<WhatIf> wanted =
        changes.stream()
            .map(one -> new WhatIf(one.kind, one.amount, one.present, one.from))
            .toList();
    WhatIf.requireSome(wanted);
    return wanted;
  }

  /** The code of the currency, null where nothing costs anything. */
  String paidIn() {
    return cost == null ? null : currency.strip();
  }
}
