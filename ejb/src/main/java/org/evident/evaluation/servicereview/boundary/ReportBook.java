package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.evaluation.servicereview.rule.ReportMaker;
import org.evident.evaluation.servicereview.rule.ReportTerms;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** The definitions of reports that hold, for what goes by them (processes.md 3.34). */
@ApplicationScoped
class ReportBook {

  private static final String HOLDING =
      "d.state = 'ACTIVE' and d.withdrawn_at is null and d.valid_from <= ?";

  @Inject private Statements statements;
  @Inject private Parameters parameters;
  @Inject private Clock clock;

  /** The definitions that hold today, in the order of their numbers. */
  List<Defined> holding() {
    return statements.list(
        "select d.number, d.name, d.maker, d.sections, d.metrics, d.clauses, d.deadline_days from"
            + " report_definition d where "
            + HOLDING
            + " order by d.number",
        Defined::of,
        LocalDate.now(clock));
  }

  /** How many business days after its month each report of the product is in time; what no definition says is as usual. */
  Map<ReportMaker, Integer> deadlines() {
    Map<ReportMaker, Integer> days = new EnumMap<>(ReportMaker.class);
    int usual = parameters.of(ProcessParameter.REVIEW_PUBLISHED);
    days.put(ReportMaker.SERVICE, usual);
    days.put(ReportMaker.CUSTOMER, usual);
    holding().stream()
        .filter(one -> one.deadline() != null && one.terms().maker().isProduct())
        .forEach(one -> days.put(one.terms().maker(), one.deadline()));
    return days;
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

  /**
   * A definition that holds.
   *
   * @param deadline business days after the period, null as usual
   */
  record Defined(String number, String name, ReportTerms terms, Integer deadline) {
    static Defined of(Row row) {
      Long deadline = row.numberOrNull("deadline_days");
      return new Defined(
          row.text("number"),
          row.text("name"),
          ReportTerms.of(
              ReportMaker.valueOf(row.text("maker")),
              row.text("sections"),
              row.text("metrics"),
              row.text("clauses")),
          deadline == null ? null : Math.toIntExact(deadline));
    }
  }
}
