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

/** Continuity tests, planned and held. */
@ApplicationScoped
public class ContinuityForms implements Forms {

  private static final String MOST = "525600";

  private static final Form TESTS =
      new Form(
          "continuity-tests",
          RecordKind.CONTINUITY_TEST,
          "continuity_test",
          Set.of(Role.CONTINUITY_MANAGER, Role.SERVICE_LEVEL_MANAGER, Role.SERVICE_OWNER),
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

  @Override
  public List<Form> forms() {
    return List.of(TESTS);
  }
}
