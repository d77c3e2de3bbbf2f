package org.evident.conformity.requirement.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evident.conformity.requirement.boundary.EvidenceQueries.Failing;
import org.evident.conformity.requirement.rule.ConditionResult;
import org.evident.conformity.requirement.rule.Judgement;
import org.evident.conformity.requirement.rule.Moments;
import org.evident.conformity.requirement.rule.Requirement;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.foundation.storage.boundary.Statements;

/** Evaluates requirements, one at a time, and keeps what it finds. */
@ApplicationScoped
class EvaluationWork {

  /** Of the records that do not meet a condition, so many are kept by number. */
  private static final int KEPT = 500;

  @Inject private Requirements requirements;
  @Inject private EvidenceBook book;
  @Inject private EvidenceQueries queries;
  @Inject private EvaluationRows rows;
  @Inject private Statements statements;

  /** All requirements in the order of the catalogue, those last that ask about the others. */
  List<String> order() {
    return requirements.list().stream()
        .map(Requirement::id)
        .sorted(Comparator.comparing(ConformityEvidence.ABOUT_OTHERS::contains))
        .toList();
  }

  /** Evaluates one requirement as of an instant. */
  void evaluate(String id, Moments moments) {
    Requirement requirement = requirements.find(id);
    LocalDate day = moments.today();
    EvidenceRule rule = book.of(id).orElse(null);
    if (rule == null) {
      Judgement none = Judgement.NOT_EVALUATED;
      rows.result(day, id, none, false, null, null, moments.now());
      return;
    }
    List<ConditionResult> results = new ArrayList<>();
    for (EvidenceCondition condition : rule.conditions()) {
      ConditionResult result = queries.count(condition, moments);
      boolean broken = result.satisfied() < result.population();
      List<Failing> failing = broken ? queries.failing(condition, moments, KEPT) : List.of();
      rows.condition(day, id, results.size(), result, failing);
      results.add(result);
    }
    Judgement judgement = Judgement.of(results, rule.partial());
    rows.result(
        day,
        id,
        judgement,
        judgement.conforms(hasDuty(requirement.process())),
        rule.version(),
        rule.windowDays() == 0 ? null : moments.daysAgo(rule.windowDays()),
        moments.now());
  }

  private boolean hasDuty(String process) {
    return statements
        .first(
            "select number from scheduled_duty where process = ? and ended = 0 fetch first 1 rows only",
            row -> row.text("number"),
            process)
        .isPresent();
  }
}
