package org.evident.transition.release.boundary;

import static org.evident.foundation.register.rule.Field.choice;
import static org.evident.foundation.register.rule.Field.instant;
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

/** Releases, planned and deployed. */
@ApplicationScoped
public class ReleaseForms implements Forms {

  private static final Form RELEASES =
      new Form(
          "releases",
          RecordKind.RELEASE,
          "release_record",
          Set.of(Role.CHANGE_MANAGER, Role.SERVICE_LEVEL_MANAGER, Role.SERVICE_OWNER),
          false,
          List.of(
              text("title", "title", 200).must(),
              service().must(),
              choice("type", "kind", "MAJOR", "MINOR", "EMERGENCY").must(),
              text("changes", "changes", 1000),
              instant("plannedStart", "planned_start"),
              instant("deployedAt", "deployed_at").happened(),
              choice("outcome", "outcome", "SUCCESSFUL", "PARTLY_SUCCESSFUL", "FAILED"),
              text("conclusions", "conclusions", 1000)),
          List.of(),
          "deployedAt",
          List.of(
              Check.anyOf("plannedStart", "deployedAt"), Check.together("outcome", "deployedAt")));

  @Override
  public List<Form> forms() {
    return List.of(RELEASES);
  }
}
