package org.evident.assurance.continuity.boundary;

import static org.evident.foundation.register.rule.Field.choice;
import static org.evident.foundation.register.rule.Field.date;
import static org.evident.foundation.register.rule.Field.instant;
import static org.evident.foundation.register.rule.Field.number;
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

/** What continuity asks of services, tests of it, planned and held, and each time a plan was invoked. */
@ApplicationScoped
public class ContinuityForms implements Forms {

  private static final String MOST = "525600";
  private static final Set<Role> WRITERS =
      Set.of(Role.CONTINUITY_MANAGER, Role.SERVICE_LEVEL_MANAGER, Role.SERVICE_OWNER);

  private static final Form TESTS =
      new Form(
          "continuity-tests",
          RecordKind.CONTINUITY_TEST,
          "continuity_test",
          WRITERS,
          false,
          List.of(
              service().must(),
              choice("kind", "kind", "DESK_CHECK", "WALK_THROUGH", "SIMULATION", "PARTIAL", "FULL")
                  .must(),
              date("plannedFor", "planned_for").must(),
              instant("heldAt", "held_at").happened(),
              choice("verdict", "verdict", "PASSED", "PASSED_WITH_FINDINGS", "FAILED"),
              number("achievedRtoMinutes", "achieved_rto_minutes", "0", MOST, 0),
              number("achievedRpoMinutes", "achieved_rpo_minutes", "0", MOST, 0),
              text("findings", "findings", 1000)),
          List.of(),
          "plannedFor",
          List.of(Check.together("verdict", "heldAt")));

  private static final Form NEEDS =
      new Form(
          "continuity-requirements",
          RecordKind.CONTINUITY_NEED,
          "continuity_requirement",
          WRITERS,
          false,
          List.of(
              service().must(),
              date("validFrom", "valid_from").must(),
              number("rtoMinutes", "rto_minutes", "0", MOST, 0).must(),
              number("rpoMinutes", "rpo_minutes", "0", MOST, 0).must(),
              text("minimumLevel", "minimum_level", 1000)),
          List.of("service", "validFrom"),
          null,
          List.of());

  private static final Form INVOCATIONS =
      new Form(
          "continuity-invocations",
          RecordKind.PLAN_INVOCATION,
          "continuity_invocation",
          WRITERS,
          false,
          List.of(
              service().must(),
              instant("invokedAt", "invoked_at").must().happened(),
              text("criterion", "criterion", 1000).must(),
              text("cause", "cause", 1000).must(),
              instant("restoredAt", "restored_at").happened(),
              instant("returnedAt", "returned_at").happened(),
              text("impact", "impact", 1000),
              text("recovery", "recovery", 1000)),
          List.of(),
          "invokedAt",
          List.of(
              Check.notBefore("restoredAt", "invokedAt"),
              Check.notBefore("returnedAt", "restoredAt"),
              Check.needs("returnedAt", "restoredAt")));

  @Override
  public List<Form> forms() {
    return List.of(TESTS, NEEDS, INVOCATIONS);
  }
}
