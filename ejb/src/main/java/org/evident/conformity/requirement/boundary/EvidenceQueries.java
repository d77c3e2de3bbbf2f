package org.evident.conformity.requirement.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.evident.conformity.requirement.rule.ConditionResult;
import org.evident.conformity.requirement.rule.Moments;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Asks the database which records a condition is about; each question is one statement over all of them. */
@ApplicationScoped
class EvidenceQueries {

  @Inject private Statements statements;

  /** How many records a condition is about, and how many meet it. */
  ConditionResult count(EvidenceCondition condition, Moments moments) {
    Moments.Bound bound = moments.in(condition.query());
    return statements
        .first(
            "select count(*) as population, count(e.failed) as broken from ("
                + bound.query()
                + ") e",
            row ->
                new ConditionResult(
                    condition,
                    row.number("population"),
                    row.number("population") - row.number("broken")),
            bound.values().toArray())
        .orElseThrow();
  }

  /** The first records that do not meet a condition, by number. */
  List<Failing> failing(EvidenceCondition condition, Moments moments, int most) {
    Moments.Bound bound = moments.in(condition.query());
    return statements.list(
        "select e.number, e.service, e.customer, e.failed from ("
            + bound.query()
            + ") e where e.failed is not null order by e.number fetch first "
            + most
            + " rows only",
        Failing::of,
        bound.values().toArray());
  }

  /** Records that meet a condition, by number from one on, of those within reach. */
  List<String> satisfying(
      EvidenceCondition condition, Moments moments, Reach reach, String after, int most) {
    Moments.Bound bound = moments.in(condition.query());
    List<Object> values = new ArrayList<>(bound.values());
    values.add(after);
    values.addAll(reach.values());
    return statements.list(
        "select e.number from ("
            + bound.query()
            + ") e where e.failed is null and e.number > ? and "
            + reach.sql("e.customer", "e.service")
            + " order by e.number fetch first "
            + most
            + " rows only",
        row -> row.text("number"),
        values.toArray());
  }

  /** How many records meet a condition, of those within reach. */
  long reached(EvidenceCondition condition, Moments moments, Reach reach) {
    Moments.Bound bound = moments.in(condition.query());
    List<Object> values = new ArrayList<>(bound.values());
    values.addAll(reach.values());
    return statements
        .first(
            "select count(*) as reached from ("
                + bound.query()
                + ") e where e.failed is null and "
                + reach.sql("e.customer", "e.service"),
            row -> row.number("reached"),
            values.toArray())
        .orElseThrow();
  }

  /** A record that does not meet a condition, and the key of what it lacks. */
  record Failing(String number, String service, String customer, String failed) {
    static Failing of(Row row) {
      return new Failing(
          row.text("number"), row.text("service"), row.text("customer"), row.text("failed"));
    }
  }
}
