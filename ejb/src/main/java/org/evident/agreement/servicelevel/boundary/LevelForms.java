package org.evident.agreement.servicelevel.boundary;

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
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;

/** What was measured of targets that agreements name beside times and availability (AGR-8). */
@ApplicationScoped
public class LevelForms implements Forms {

  private static final String LEAST = "-99999999999999";
  private static final String MOST = "99999999999999";

  private static final Form VALUES =
      new Form(
          "metric-values",
          RecordKind.METRIC_VALUE,
          "metric_value",
          Set.of(Role.SERVICE_LEVEL_MANAGER, Role.SERVICE_OWNER),
          true,
          List.of(
              customer().must(),
              service().must(),
              period(),
              text("measured", "metric", 100).must(),
              number("value", "amount", LEAST, MOST, 3).must()),
          List.of("customer", "service", "period", "measured"),
          "period",
          List.of());

  @Override
  public List<Form> forms() {
    return List.of(VALUES);
  }
}
