package org.evident.assurance.availability.boundary;

import static org.evident.foundation.register.rule.Field.choice;
import static org.evident.foundation.register.rule.Field.date;
import static org.evident.foundation.register.rule.Field.instant;
import static org.evident.foundation.register.rule.Field.record;
import static org.evident.foundation.register.rule.Field.service;
import static org.evident.foundation.register.rule.Field.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.evident.assurance.availability.rule.TestedAvailability;
import org.evident.foundation.register.boundary.Forms;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Reference;
import org.evident.foundation.register.rule.Values;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Tests of availability, planned and held, against what is required. */
@ApplicationScoped
public class AvailabilityTestForms implements Forms {

  private static final Form TESTS =
      new Form(
          "availability-tests",
          RecordKind.AVAILABILITY_TEST,
          "availability_test",
          Set.of(Role.AVAILABILITY_MANAGER, Role.SERVICE_OWNER),
          false,
          List.of(
              service().must(),
              record("requirement", "requirement_id", "availability_requirement", "number").must(),
              choice("kind", "kind", "FAILOVER", "RESTART", "LOSS_OF_PART", "LOAD", "MONITORING")
                  .must(),
              date("plannedFor", "planned_for").must(),
              instant("heldAt", "held_at").happened(),
              choice("result", "result", "MET", "MISSED"),
              text("findings", "findings", 1000)),
          List.of(),
          "plannedFor",
          List.of(AvailabilityTestForms::require));

  @Inject private Statements statements;

  @Override
  public List<Form> forms() {
    return List.of(TESTS);
  }

  /** Refuses a test against what is required of another service (AVT-1). */
  @Override
  public void beforeSaving(Form form, Long id, Values values) {
    if (form != TESTS) {
      return;
    }
    Reference requirement = (Reference) values.of("requirement");
    String of =
        statements
            .first(
                "select s.number from availability_requirement r join service s on s.id = r.service_id"
                    + " where r.id = ?",
                row -> row.text("number"),
                requirement.id())
            .orElseThrow(() -> RuleBroken.at("requirement", "REC-1", requirement.number()));
    TestedAvailability.requireOf(
        requirement.number(), of, ((Reference) values.of("service")).number());
  }

  private static void require(Values values) {
    String result = values.text("result");
    new TestedAvailability(
            values.instant("heldAt"),
            result == null ? null : "MET".equals(result),
            values.text("findings"))
        .require();
  }
}
