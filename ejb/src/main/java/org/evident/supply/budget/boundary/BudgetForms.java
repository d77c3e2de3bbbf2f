package org.evident.supply.budget.boundary;

import static org.evident.foundation.register.rule.Field.choice;
import static org.evident.foundation.register.rule.Field.customer;
import static org.evident.foundation.register.rule.Field.number;
import static org.evident.foundation.register.rule.Field.period;
import static org.evident.foundation.register.rule.Field.service;
import static org.evident.foundation.register.rule.Field.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.evident.foundation.register.boundary.Forms;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Reference;
import org.evident.foundation.register.rule.Values;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** What services cost against plan, and how many units of them were consumed. */
@ApplicationScoped
public class BudgetForms implements Forms {

  private static final Set<Role> WRITERS =
      Set.of(Role.FINANCE_MANAGER, Role.SERVICE_LEVEL_MANAGER, Role.SERVICE_OWNER);
  private static final String MOST = "999999999999.99";

  private static final Form COSTS =
      new Form(
          "costs",
          RecordKind.COST_LINE,
          "cost_line",
          WRITERS,
          false,
          List.of(
              service().must(),
              customer(),
              period(),
              choice(
                      "costType",
                      "cost_type",
                      "LABOUR",
                      "HARDWARE",
                      "SOFTWARE",
                      "CLOUD",
                      "SUPPLIER",
                      "FACILITY",
                      "DEPRECIATION",
                      "OVERHEAD",
                      "OTHER")
                  .must(),
              number("budget", "budget", "-" + MOST, MOST, 2).must(),
              number("actual", "actual", "-" + MOST, MOST, 2),
              text("currency", "currency", 3).must()),
          List.of("service", "customer", "period", "costType"),
          "period",
          List.of(BudgetForms::knownCurrency));

  private static final Form UNITS =
      new Form(
          "consumed-units",
          RecordKind.CONSUMED_UNITS,
          "consumed_units",
          WRITERS,
          false,
          List.of(
              service().must(),
              period(),
              text("unit", "unit", 60).must(),
              number("quantity", "quantity", "0", "99999999999999", 3).must()),
          List.of("service", "period", "unit"),
          "period",
          List.of());

  @Inject private Statements statements;

  @Override
  public List<Form> forms() {
    return List.of(COSTS, UNITS);
  }

  /** The sums of a service are in one currency, since no rates are kept here (FIN-6). */
  @Override
  public void beforeSaving(Form form, Long id, Values values) {
    if (form != COSTS) {
      return;
    }
    statements
        .first(
            "select currency from cost_line where withdrawn_at is null and service_id = ? and id <>"
                + " ? and currency <> ? limit 1",
            row -> row.text("currency"),
            ((Reference) values.of("service")).id(),
            id == null ? -1L : id,
            values.text("currency"))
        .ifPresent(
            other -> {
              throw RuleBroken.at("currency", "FIN-6", values.text("currency"), other);
            });
  }

  private static void knownCurrency(Values values) {
    String code = values.text("currency");
    boolean known =
        Currency.getAvailableCurrencies().stream().anyMatch(c -> c.getCurrencyCode().equals(code));
    if (!known) {
      throw RuleBroken.at("currency", "RCD-18", code);
    }
  }
}
