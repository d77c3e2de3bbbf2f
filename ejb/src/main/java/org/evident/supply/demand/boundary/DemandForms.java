package org.evident.supply.demand.boundary;

import static org.evident.foundation.register.rule.Field.customer;
import static org.evident.foundation.register.rule.Field.number;
import static org.evident.foundation.register.rule.Field.period;
import static org.evident.foundation.register.rule.Field.service;
import static org.evident.foundation.register.rule.Field.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.evident.foundation.register.boundary.Forms;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Values;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Counts of workload measures, named as in the agreements, and when services are used most. */
@ApplicationScoped
public class DemandForms implements Forms {

  private static final Set<Role> WRITERS =
      Set.of(Role.DEMAND_MANAGER, Role.SERVICE_LEVEL_MANAGER, Role.SERVICE_OWNER);

  private static final Form COUNTS =
      new Form(
          "workload-counts",
          RecordKind.WORKLOAD_COUNT,
          "workload_count",
          WRITERS,
          true,
          List.of(
              customer().must(),
              service().must(),
              period(),
              text("measure", "measure", 60).must(),
              number("quantity", "quantity", "0", "99999999999999", 3).must()),
          List.of("customer", "service", "period", "measure"),
          "period",
          List.of(DemandForms::code));

  private static final Form PATTERNS =
      new Form(
          "demand-patterns",
          RecordKind.DEMAND_PATTERN,
          "demand_pattern",
          WRITERS,
          false,
          List.of(
              service().must(),
              text("peaks", "peaks", 4000).must(),
              text("events", "events", 4000)),
          List.of("service"),
          null,
          List.of());

  @Override
  public List<Form> forms() {
    return List.of(COUNTS, PATTERNS);
  }

  private static void code(Values values) {
    if (!values.text("measure").matches("[A-Z][A-Z0-9_]*")) {
      throw RuleBroken.at("measure", "RCD-19", values.text("measure"));
    }
  }
}
