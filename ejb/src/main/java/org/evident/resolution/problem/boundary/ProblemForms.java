package org.evident.resolution.problem.boundary;

import static org.evident.foundation.register.rule.Field.choice;
import static org.evident.foundation.register.rule.Field.date;
import static org.evident.foundation.register.rule.Field.instant;
import static org.evident.foundation.register.rule.Field.record;
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

/** Problems, and the known errors published about them. */
@ApplicationScoped
public class ProblemForms implements Forms {

  private static final Set<Role> WRITERS =
      Set.of(Role.RESOLVER, Role.SERVICE_LEVEL_MANAGER, Role.SERVICE_OWNER);

  private static final Form PROBLEMS =
      new Form(
          "problems",
          RecordKind.PROBLEM,
          "problem",
          WRITERS,
          false,
          List.of(
              text("title", "title", 200).must(),
              service().must(),
              choice("priority", "priority", "P1", "P2", "P3", "P4").must(),
              instant("detectedAt", "detected_at").must().happened(),
              date("targetDate", "target_date"),
              text("nextStep", "next_step", 1000),
              instant("resolvedAt", "resolved_at").happened(),
              instant("recurredAt", "recurred_at").happened()),
          List.of(),
          "detectedAt",
          List.of(
              Check.after("resolvedAt", "detectedAt"),
              Check.after("recurredAt", "resolvedAt"),
              Check.needs("recurredAt", "resolvedAt")));

  private static final Form KNOWN_ERRORS =
      new Form(
          "known-errors",
          RecordKind.KNOWN_ERROR,
          "known_error",
          WRITERS,
          false,
          List.of(
              record("problem", "problem_id", "problem", "ref").must(),
              text("symptoms", "symptoms", 1000).must(),
              text("workaround", "workaround", 1000),
              instant("publishedAt", "published_at").must().happened(),
              instant("retiredAt", "retired_at").happened()),
          List.of(),
          "publishedAt",
          List.of(Check.after("retiredAt", "publishedAt")));

  @Override
  public List<Form> forms() {
    return List.of(PROBLEMS, KNOWN_ERRORS);
  }
}
