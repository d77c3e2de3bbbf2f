package org.evident.agreement.supplier.boundary;

import static org.evident.foundation.register.rule.Field.choice;
import static org.evident.foundation.register.rule.Field.flag;
import static org.evident.foundation.register.rule.Field.number;
import static org.evident.foundation.register.rule.Field.period;
import static org.evident.foundation.register.rule.Field.service;
import static org.evident.foundation.register.rule.Field.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.evident.foundation.register.boundary.Forms;
import org.evident.foundation.register.rule.Check;
import org.evident.foundation.register.rule.Form;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;

/** The targets of suppliers, month by month. */
@ApplicationScoped
public class SupplierForms implements Forms {

  private static final String MOST_MINUTES = "525600";

  private static final Form TARGETS =
      new Form(
          "supplier-targets",
          RecordKind.SUPPLIER_TARGET,
          "supplier_target",
          Set.of(
              Role.SUPPLIER_MANAGER,
              Role.RELATIONSHIP_MANAGER,
              Role.SERVICE_LEVEL_MANAGER,
              Role.SERVICE_OWNER),
          false,
          List.of(
              text("supplier", "supplier", 200).must(),
              service().must(),
              period(),
              choice(
                      "metric",
                      "metric",
                      "RESPONSE",
                      "RESOLUTION",
                      "FULFILMENT",
                      "AVAILABILITY",
                      "OTHER")
                  .must(),
              choice("priority", "priority", "P1", "P2", "P3", "P4"),
              number("goalPercent", "goal", "0", "100", 4).must(),
              number("actualPercent", "actual", "0", "100", 4),
              number("limitMinutes", "limit_minutes", "1", MOST_MINUTES, 0),
              number("handlingMinutes", "handling_minutes", "0", MOST_MINUTES, 0),
              flag("hoursShort", "hours_short")),
          List.of("supplier", "service", "period", "metric", "priority"),
          "period",
          List.of(Check.needs("handlingMinutes", "limitMinutes")));

  @Override
  public List<Form> forms() {
    return List.of(TARGETS);
  }
}
