package org.evident.conformity.requirement.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evident.conformity.requirement.boundary.EvidenceQueries.Failing;
import org.evident.conformity.requirement.rule.ConditionResult;
import org.evident.conformity.requirement.rule.Judgement;
import org.evident.foundation.storage.boundary.Statements;

/** Keeps what an evaluation found; a later one of the same day takes the place of the earlier, as a whole. */
@ApplicationScoped
class EvaluationRows {

  private static final List<String> TABLES =
      List.of("conformity_day", "conformity_exception", "conformity_count", "conformity_result");

  @Inject private Statements statements;

  /** Takes away what an earlier evaluation of the day found; until the new one is finished the day before it is shown. */
  void begin(LocalDate day) {
    TABLES.forEach(table -> statements.change("delete from " + table + " where on_day = ?", day));
  }

  /** Keeps what the conditions of a requirement say together. */
  void result(
      LocalDate day,
      String requirement,
      Judgement judgement,
      boolean conforms,
      Integer version,
      Instant from,
      Instant to) {
    statements.change(
        "insert into conformity_result (on_day, requirement, status, reason, score, conforms,"
            + " query_version, window_from, window_to) values (?, ?, ?, cast(? as varchar(20)), cast(?"
            + " as numeric(14,10)), ?, cast(? as integer), cast(? as timestamp(6) with time zone), ?)",
        day,
        requirement,
        judgement.status(),
        judgement.reason(),
        judgement.score(),
        conforms,
        version,
        from,
        to);
  }

  /** Keeps how many records meet a condition, and which do not. */
  void condition(
      LocalDate day, String requirement, int place, ConditionResult result, List<Failing> failing) {
    String kind = result.condition().kind().name();
    statements.change(
        "insert into conformity_count (on_day, requirement, place, kind, population, satisfied) values"
            + " (?, ?, ?, ?, ?, ?)",
        day,
        requirement,
        place,
        kind,
        result.population(),
        result.satisfied());
    List<Object[]> rows = new ArrayList<>();
    for (Failing one : failing) {
      rows.add(
          new Object[] {
            day, requirement, place, one.number(), kind, one.failed(), one.service(), one.customer()
          });
    }
    statements.changeAll(
        "insert into conformity_exception (on_day, requirement, place, number, kind, failed,"
            + " service_number, customer_number) values (?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  /** Notes that every requirement of a day is evaluated. */
  void finish(LocalDate day, Instant at, String requestedBy) {
    statements.change(
        "insert into conformity_day (on_day, evaluated_at, requested_by) values (?, ?, ?)",
        day,
        at,
        requestedBy);
  }
}
