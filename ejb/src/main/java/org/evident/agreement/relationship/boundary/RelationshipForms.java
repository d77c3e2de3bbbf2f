package org.evident.agreement.relationship.boundary;

import static org.evident.foundation.register.rule.Field.customer;
import static org.evident.foundation.register.rule.Field.instant;
import static org.evident.foundation.register.rule.Field.number;
import static org.evident.foundation.register.rule.Field.period;
import static org.evident.foundation.register.rule.Field.record;
import static org.evident.foundation.register.rule.Field.service;
import static org.evident.foundation.register.rule.Field.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.agreement.relationship.rule.Population;
import org.evident.foundation.register.boundary.Forms;
import org.evident.foundation.register.rule.Check;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Reference;
import org.evident.foundation.register.rule.Values;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Surveys with their answers, and complaints. */
@ApplicationScoped
public class RelationshipForms implements Forms {

  private static final Set<Role> WRITERS =
      Set.of(Role.RELATIONSHIP_MANAGER, Role.SERVICE_LEVEL_MANAGER, Role.SERVICE_OWNER);

  private static final Form SURVEYS =
      new Form(
          "surveys",
          RecordKind.SURVEY,
          "survey",
          WRITERS,
          true,
          List.of(
              customer().must(),
              service(),
              period(),
              text("population", "population", 190).must(),
              number("wantedMargin", "wanted_margin", "0.01", "0.5", 4).must()),
          List.of("customer", "service", "period"),
          "period",
          List.of(values -> Population.read(values.text("population"))));

  private static final Form ANSWERS =
      new Form(
          "survey-answers",
          RecordKind.SURVEY_RESPONSE,
          "survey_response",
          WRITERS,
          true,
          List.of(
              record("survey", "survey_id", "survey", "ref").must(),
              text("respondent", "respondent", 100).must(),
              text("stratum", "stratum", 100),
              number("score", "score", "1", "5", 0),
              instant("answeredAt", "answered_at").must().happened(),
              text("text", "remark", 1000)),
          List.of(),
          "answeredAt",
          List.of());

  private static final Form COMPLAINTS =
      new Form(
          "complaints",
          RecordKind.COMPLAINT,
          "complaint",
          Set.of(
              Role.RELATIONSHIP_MANAGER,
              Role.SERVICE_LEVEL_MANAGER,
              Role.SERVICE_OWNER,
              Role.SERVICE_DESK),
          true,
          List.of(
              customer().must(),
              service().must(),
              instant("receivedAt", "received_at").must().happened(),
              text("description", "description", 1000).must(),
              instant("dueAt", "due_at"),
              instant("answeredAt", "answered_at").happened(),
              number("escalationLevel", "escalation_level", "0", "9", 0)),
          List.of(),
          "receivedAt",
          List.of(
              Check.notBefore("dueAt", "receivedAt"), Check.notBefore("answeredAt", "receivedAt")));

  @Inject private Statements statements;

  @Override
  public List<Form> forms() {
    return List.of(SURVEYS, ANSWERS, COMPLAINTS);
  }

  /** An answer belongs to a part of the customer the survey has asked (SAT-4). */
  @Override
  public void beforeSaving(Form form, Long id, Values values) {
    if (form != ANSWERS) {
      return;
    }
    Reference survey = (Reference) values.of("survey");
    String population =
        statements
            .first(
                "select population from survey where id = ?",
                row -> row.text("population"),
                survey.id())
            .orElseThrow();
    Map<String, Integer> strata = Population.read(population);
    String stratum = values.has("stratum") ? values.text("stratum") : "";
    if (!strata.containsKey(stratum)) {
      throw RuleBroken.at("stratum", "SAT-4", stratum, population);
    }
  }
}
