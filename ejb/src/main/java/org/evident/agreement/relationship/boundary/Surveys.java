package org.evident.agreement.relationship.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evident.agreement.relationship.rule.Answer;
import org.evident.agreement.relationship.rule.Population;
import org.evident.agreement.relationship.rule.Satisfaction;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Answers jobs about satisfaction and complaints; a job's order was placed by somebody with the role. */
@Stateless
@PermitAll
public class Surveys {

  @Inject private Statements statements;

  /**
   * What a customer said about a service in a month; empty if nobody was asked.
   *
   * @param service the service's key, or 0 for a survey about the customer's services as a whole
   */
  public Optional<SurveyResult> of(long customer, long service, YearMonth month) {
    List<Line> lines =
        statements.list(
            "select v.number, v.population, v.wanted_margin, a.respondent, a.stratum, a.score,"
                + " a.answered_at from survey v left join survey_response a on a.survey_id = v.id and"
                + " a.withdrawn_at is null where v.withdrawn_at is null and v.customer_id = ? and"
                + " coalesce(v.service_id, 0) = ? and v.period = ? order by v.id, a.id",
            Line::of,
            customer,
            service,
            month.toString());
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Line first = lines.get(0);
    List<Answer> answers = new ArrayList<>();
    for (Line line : lines) {
      if (line.answer() != null && line.number().equals(first.number())) {
        answers.add(line.answer());
      }
    }
    Satisfaction said = Satisfaction.of(Population.read(first.population()), answers);
    return Optional.of(new SurveyResult(first.number(), said, first.margin()));
  }

  /** The complaints of a customer about a service received, answered or still open between two instants. */
  public List<ComplaintLine> complaints(long customer, long service, Instant from, Instant to) {
    return statements.list(
        "select number, received_at, due_at, answered_at, escalation_level from complaint where"
            + " withdrawn_at is null and customer_id = ? and service_id = ? and received_at < ? and"
            + " (answered_at is null or answered_at >= ?) order by received_at, number",
        row ->
            new ComplaintLine(
                row.text("number"),
                row.instant("received_at"),
                row.instant("due_at"),
                row.instant("answered_at"),
                row.number("escalation_level") > 0),
        customer,
        service,
        to,
        from);
  }

  private record Line(String number, String population, BigDecimal margin, Answer answer) {
    static Line of(Row row) {
      String stratum = row.text("stratum");
      Long score = row.numberOrNull("score");
      String respondent = row.text("respondent");
      Answer answer =
          respondent == null
              ? null
              : new Answer(
                  respondent,
                  stratum == null ? "" : stratum,
                  score == null ? null : score.intValue(),
                  row.instant("answered_at"));
      return new Line(
          row.text("number"), row.text("population"), row.decimal("wanted_margin"), answer);
    }
  }
}
