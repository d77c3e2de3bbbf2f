package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evident.evaluation.servicereview.rule.ReportMaker;
import org.evident.evaluation.servicereview.rule.ReportTerms;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** The definitions of reports that hold, for what goes by them (processes.md 3.34). */
@ApplicationScoped
class ReportBook {

  private static final String HOLDING =
      "d.state = 'ACTIVE' and d.withdrawn_at is null and d.valid_from <= ?";

  /**
   * How many business days after its month a review {@code r} is in time as its definition says on a day, the one value; null
   * where none does.
   */
  static final String DEADLINE =
      "(select max(d.deadline_days) from report_definition d where d.maker = r.kind and "
          + HOLDING
          + ") as deadline_days";

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** The definitions that hold today, in the order of their numbers. */
  List<Defined> holding() {
    return statements.list(
        "select d.number, d.name, d.maker, d.sections, d.metrics, d.clauses from"
            + " report_definition d where "
            + HOLDING
            + " order by d.number",
        Defined::of,
        LocalDate.now(clock));
  }

  /** Another definition of a report of the product that is active. */
  Optional<String> other(ReportMaker maker, Long id) {
    return statements.first(
        "select d.number from report_definition d where d.state = 'ACTIVE' and d.withdrawn_at is null"
            + " and d.maker = ? and d.id <> ? order by d.number",
        row -> row.text("number"),
        maker,
        id == null ? -1L : id);
  }

  /** A definition that holds. */
  record Defined(String number, String name, ReportTerms terms) {
    static Defined of(Row row) {
      return new Defined(
          row.text("number"),
          row.text("name"),
          ReportTerms.of(
              ReportMaker.valueOf(row.text("maker")),
              row.text("sections"),
              row.text("metrics"),
              row.text("clauses")));
    }
  }
}
