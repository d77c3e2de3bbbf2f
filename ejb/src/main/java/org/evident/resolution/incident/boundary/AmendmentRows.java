package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.rule.Amendment;
import org.evident.resolution.incident.rule.PriorityMatrix;

/** Requests to judge a clock otherwise, in rows. */
@ApplicationScoped
class AmendmentRows {

  private static final int BLOCK = 50;
  private static final String COLUMNS =
      "select a.id, a.number, i.number as incident, a.incident_id, i.customer_id, i.service_id, a.kind,"
          + " a.metric, a.impact, a.urgency, a.reason, a.evidence, a.team_name, a.requester,"
          + " a.requested_at, a.state, a.approver, a.decided_at, a.decision_comment from"
          + " clock_amendment a join incident i on i.id = a.incident_id ";

  @Inject private Statements statements;

  void insert(String number, long incident, String team, String requester, Wish wish, Instant at) {
    statements.change(
        "insert into clock_amendment (id, number, incident_id, kind, metric, impact, urgency, reason,"
            + " evidence, team_name, requester, requested_at, state) values (?, ?, ?, ?, ?, cast(? as"
            + " integer), cast(? as integer), ?, ?, ?, ?, ?, 'REQUESTED')",
        statements.block("clock_amendment_seq", BLOCK),
        number,
        incident,
        wish.kind(),
        wish.metric() == null ? null : wish.metric().name(),
        wish.impact(),
        wish.urgency(),
        wish.reason(),
        wish.evidence(),
        team,
        requester,
        at);
  }

  /** Notes a decision; nothing changes if somebody else decided meanwhile. */
  boolean decide(long id, Amendment.State state, String approver, String comment, Instant at) {
    return statements.change(
            "update clock_amendment set state = ?, approver = ?, decision_comment = ?, decided_at = ?"
                + " where id = ? and state = 'REQUESTED'",
            state,
            approver,
            comment,
            at,
            id)
        == 1;
  }

  Optional<Stored> byNumber(String number) {
    return statements.first(COLUMNS + "where a.number = ?", Stored::of, number);
  }

  List<Stored> stored(long incident) {
    return statements.list(COLUMNS + "where a.incident_id = ? order by a.id", Stored::of, incident);
  }

  /** What is asked for: the metric to exclude, or the impact and urgency that are right. */
  record Wish(
      String kind,
      Metric metric,
      Integer impact,
      Integer urgency,
      String reason,
      String evidence) {}

  /** A request with what a decision needs to know. */
  record Stored(
      long id, long incident, long customer, long service, Wish wish, AmendmentView view) {
    static Stored of(Row row) {
      Long impact = row.numberOrNull("impact");
      Long urgency = row.numberOrNull("urgency");
      String metric = row.text("metric");
      Wish wish =
          new Wish(
              row.text("kind"),
              metric == null ? null : Metric.valueOf(metric),
              impact == null ? null : impact.intValue(),
              urgency == null ? null : urgency.intValue(),
              row.text("reason"),
              row.text("evidence"));
      String priority =
          impact == null
              ? null
              : PriorityMatrix.DEFAULT.priority(wish.impact(), wish.urgency()).name();
      return new Stored(
          row.number("id"),
          row.number("incident_id"),
          row.number("customer_id"),
          row.number("service_id"),
          wish,
          view(row, metric, priority));
    }

    private static AmendmentView view(Row row, String metric, String priority) {
      return new AmendmentView(
          row.text("number"),
          row.text("incident"),
          row.text("kind"),
          metric,
          priority,
          row.text("reason"),
          row.text("evidence"),
          row.text("team_name"),
          row.text("requester"),
          row.instant("requested_at"),
          row.text("state"),
          row.text("approver"),
          row.instant("decided_at"),
          row.text("decision_comment"));
    }

    Amendment amendment() {
      return new Amendment(
          view.number(), Amendment.State.valueOf(view.state()), view.requester(), view.team());
    }
  }
}
