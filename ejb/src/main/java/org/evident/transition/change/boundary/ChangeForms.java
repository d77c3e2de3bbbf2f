package org.evident.transition.change.boundary;

import static org.evident.foundation.register.rule.Field.choice;
import static org.evident.foundation.register.rule.Field.customer;
import static org.evident.foundation.register.rule.Field.instant;
import static org.evident.foundation.register.rule.Field.services;
import static org.evident.foundation.register.rule.Field.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.evident.foundation.register.boundary.Forms;
import org.evident.foundation.register.rule.Check;
import org.evident.foundation.register.rule.Form;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;

/** Changes, planned and carried out. */
@ApplicationScoped
public class ChangeForms implements Forms {

  private static final Form CHANGES =
      new Form(
          "changes",
          RecordKind.CHANGE,
          "change_record",
          Set.of(Role.CHANGE_MANAGER, Role.SERVICE_LEVEL_MANAGER, Role.SERVICE_OWNER),
          false,
          List.of(
              text("title", "title", 200).must(),
              services(),
              customer(),
              choice("type", "kind", "STANDARD", "NORMAL", "EMERGENCY").must(),
              instant("plannedStart", "planned_start"),
              instant("actualEnd", "actual_end").happened(),
              choice(
                  "outcome", "outcome", "SUCCESSFUL", "PARTLY_SUCCESSFUL", "BACKED_OUT", "FAILED"),
              text("review", "review", 1000)),
          List.of(),
          "actualEnd",
          List.of(
              Check.anyOf("plannedStart", "actualEnd"), Check.together("outcome", "actualEnd")));

  @Override
  public List<Form> forms() {
    return List.of(CHANGES);
  }
}
