package org.evident.foundation.operation.boundary;

import static org.evident.kernel.Role.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.job.boundary.JobLists;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.job.boundary.Planning;
import org.evident.foundation.operation.boundary.OperationView.ServerView;
import org.evident.foundation.operation.boundary.OperationView.Waiting;
import org.evident.foundation.storage.boundary.Migrator;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;
import org.evident.kernel.Setting;

/** The administrator's door to how the system is and to its background work (OPS-2). */
@Stateless
@RolesAllowed(ADMIN)
public class Operations {

  private static final int SERVERS = 20;

  @Inject private Readiness readiness;
  @Inject private Migrator migrator;
  @Inject private JobOrders orders;
  @Inject private JobLists lists;
  @Inject private Statements statements;
  @Inject private Histories histories;
  @Inject private Clock clock;
  @Inject @Any private Instance<Planning> plans;
  @Inject @Any private Instance<Beating> beating;

  /** How the system is. */
  public OperationView state() {
    return new OperationView(
        readiness.state().name(),
        statements.dialect(),
        migrator.version(),
        waiting(
            "select count(*) as waiting, min(n.at) as since from notice_mail m join notice n on n.id ="
                + " m.notice_id where m.state = 'WAITING'"),
        statements
            .first(
                "select count(*) as aside from notice_mail where state = 'DEAD'",
                row -> row.number("aside"))
            .orElse(0L),
        waiting(
            "select count(*) as waiting, min(requested_at) as since from job_order where state ="
                + " 'WAITING'"),
        servers(),
        beating.stream().flatMap(one -> one.beat().stream()).toList(),
        plans.stream()
            .flatMap(plan -> plan.planned(clock.instant()).stream())
            .sorted(Comparator.comparing(Planning.Planned::from))
            .toList());
  }

  /**
   * A page of the orders, the latest ordered first.
   *
   * @param before the key of the last row of the page before, or empty for the first page
   */
  public Page<JobOrder> work(String before, int limit) {
    return lists.page(before, limit);
  }

  /**
   * Asks an order to stop at its next checkpoint; one that waits does not begin.
   *
   * @throws RuleBroken JOB-2 if it neither waits nor runs
   */
  public void stop(long id) {
    JobOrder order = order(id);
    if (!orders.stop(order.job(), order.subject())) {
      throw new RuleBroken("JOB-2", order.subject());
    }
    note(order, "STOPPED");
  }

  /**
   * Lets a stopped or failed order go on where it was.
   *
   * @throws RuleBroken JOB-1 if it is neither
   */
  public void resume(long id) {
    JobOrder order = order(id);
    orders.resume(order.job(), order.subject());
    note(order, "RESUMED");
  }

  private void note(JobOrder order, String act) {
    histories.write(
        new RecordRef(RecordKind.JOB, "JOB-" + order.id()),
        act,
        order.job() + " " + order.subject());
  }

  private JobOrder order(long id) {
    return orders.find(id).orElseThrow(() -> RuleBroken.at("id", "REC-1", id));
  }

  private Waiting waiting(String query) {
    Optional<Waiting> waiting =
        statements.first(
            query,
            row -> {
              Instant since = row.instant("since");
              long seconds =
                  since == null ? 0 : Duration.between(since, clock.instant()).toSeconds();
              return new Waiting(row.number("waiting"), since, Math.max(0, seconds));
            });
    return waiting.orElseThrow();
  }

  /** The servers of late; each start of one has a name of its own, so the old ones are many. */
  private List<ServerView> servers() {
    Instant alive = clock.instant().minus(Setting.WORK_TAKEOVER.duration());
    return statements.list(
        "select name, beat_at from job_server order by beat_at desc fetch first "
            + SERVERS
            + " rows only",
        row ->
            new ServerView(
                row.text("name"), row.instant("beat_at"), row.instant("beat_at").isAfter(alive)));
  }
}
