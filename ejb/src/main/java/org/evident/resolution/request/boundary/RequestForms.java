package org.evident.resolution.request.boundary;

import static org.evident.foundation.register.rule.Field.choice;
import static org.evident.foundation.register.rule.Field.customer;
import static org.evident.foundation.register.rule.Field.flag;
import static org.evident.foundation.register.rule.Field.instant;
import static org.evident.foundation.register.rule.Field.service;
import static org.evident.foundation.register.rule.Field.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.evident.foundation.register.boundary.Forms;
import org.evident.foundation.register.rule.Check;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Values;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Service requests, open, fulfilled or cancelled. */
@ApplicationScoped
public class RequestForms implements Forms {

  private static final Form REQUESTS =
      new Form(
          "requests",
          RecordKind.SERVICE_REQUEST,
          "service_request",
          Set.of(
              Role.REQUEST_FULFILLER,
              Role.SERVICE_DESK,
              Role.SERVICE_LEVEL_MANAGER,
              Role.SERVICE_OWNER),
          true,
          List.of(
              customer().must(),
              service().must(),
              text("requestModel", "request_model", 150).must(),
              choice("priority", "priority", "P1", "P2", "P3", "P4").must(),
              instant("reportedAt", "reported_at").must().happened(),
              instant("approvedAt", "approved_at").happened(),
              instant("fulfilledAt", "fulfilled_at").happened(),
              flag("cancelled", "cancelled")),
          List.of(),
          "reportedAt",
          List.of(
              Check.notBefore("fulfilledAt", "reportedAt"),
              Check.notBefore("approvedAt", "reportedAt"),
              RequestForms::approvedFirst,
              RequestForms::oneEnd));

  @Override
  public List<Form> forms() {
    return List.of(REQUESTS);
  }

  /** What was fulfilled without waiting for an approval has none. */
  private static void approvedFirst(Values values) {
    boolean both = values.has("approvedAt") && values.has("fulfilledAt");
    if (both && values.instant("fulfilledAt").isBefore(values.instant("approvedAt"))) {
      throw RuleBroken.at(
          "fulfilledAt", "RCD-9", values.of("fulfilledAt"), values.of("approvedAt"), "approvedAt");
    }
  }

  private static void oneEnd(Values values) {
    if (values.has("fulfilledAt") && Boolean.TRUE.equals(values.of("cancelled"))) {
      throw RuleBroken.at("cancelled", "RCD-20");
    }
  }
}
