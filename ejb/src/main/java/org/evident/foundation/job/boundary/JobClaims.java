package org.evident.foundation.job.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.evident.foundation.job.boundary.JobOrder.State;
import org.evident.foundation.job.rule.FailureCause;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Setting;

/** Who does the work of which order: servers claim it, show that they live, and say how it ended. */
@Stateless
@PermitAll
public class JobClaims {

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** Notes why work on an order goes wrong, for when it ends; the first cause is what the others follow from (JOB-3). */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void failing(long id, Throwable failure) {
    statements.change(
        "update job_order set message = ? where id = ? and message is null",
        FailureCause.of(failure),
        id);
  }

  /** Notes how an order ended; of one that failed the cause noted before says more than its end. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void ended(long id, State state, String message) {
    statements.change(
        "update job_order set state = ?, finished_at = ?, message = case when ? then coalesce(message, cast(? as varchar(1000))) end where"
            + " id = ?",
        state,
        clock.instant(),
        state == State.FAILED,
        message,
        id);
    leaveLane(id);
  }

  /** Shows that a server lives. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void beat(String server) {
    int known =
        statements.change(
            "update job_server set beat_at = ? where name = ?", clock.instant(), server);
    if (known == 0) {
      statements.change(
          "insert into job_server (name, beat_at) values (?, ?)", server, clock.instant());
    }
  }

  /** Claims the orders that wait, and those whose server fell silent; nobody else gets them. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<JobOrder> claim(String server) {
    return statements
        .list(
            JobOrders.COLUMNS
                + "o where o.state = 'WAITING' or (o.state in ('RUNNING', 'STOPPING') and not exists"
                + " (select 1 from job_server s where s.name = o.owner and s.beat_at > ?)) order by"
                + " o.id",
            JobOrders::order,
            silentBefore())
        .stream()
        .filter(order -> take(order, server))
        .toList();
  }

  /** Remembers the execution an order runs in. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void runsIn(long id, long executionId) {
    statements.change("update job_order set execution_id = ? where id = ?", executionId, id);
  }

  /** The executions of a server that somebody wants stopped. */
  public List<JobOrder> toStop(String server) {
    return statements.list(
        JobOrders.COLUMNS + "where state = 'STOPPING' and owner = ?", JobOrders::order, server);
  }

  /** The orders a server is at work on. */
  public List<JobOrder> runningOn(String server) {
    return statements.list(
        JobOrders.COLUMNS
            + "where state in ('RUNNING', 'STOPPING') and owner = ? and execution_id is not null",
        JobOrders::order,
        server);
  }

  /** Whoever changes the row from what was read is the owner; the other server changes nothing. */
  private boolean take(JobOrder order, String server) {
    if (!enterLane(order)) {
      return false;
    }
    String wanted = order.state() == State.STOPPING ? "STOPPED" : "RUNNING";
    int changed =
        statements.change(
            "update job_order set state = ?, owner = ?, started_at = coalesce(started_at, ?) where"
                + " id = ? and state = ? and (owner is null or owner <> ? or state = 'WAITING') and"
                + " (state = 'WAITING' or not exists (select 1 from job_server s where s.name ="
                + " job_order.owner and s.beat_at > ?))",
            wanted,
            server,
            clock.instant(),
            order.id(),
            order.state(),
            server,
            silentBefore());
    leaveLane(order.id());
    return changed == 1 && "RUNNING".equals(wanted);
  }

  /** A job with a lane runs one order at a time, on whatever server; one without runs any number. */
  private boolean enterLane(JobOrder order) {
    int entered =
        statements.change(
            "update job_lane set order_id = ? where job = ? and (order_id is null or order_id = ?)",
            order.id(),
            order.job(),
            order.id());
    return entered == 1
        || statements
            .first("select job from job_lane where job = ?", row -> row.text("job"), order.job())
            .isEmpty();
  }

  /** Frees the lane an order entered, unless it runs in it. */
  private void leaveLane(long id) {
    statements.change(
        "update job_lane set order_id = null where order_id = ? and not exists (select 1 from"
            + " job_order o where o.id = job_lane.order_id and o.state in ('RUNNING', 'STOPPING'))",
        id);
  }

  /** A server that showed no life since then is dead. */
  private Instant silentBefore() {
    return clock.instant().minus(Setting.WORK_TAKEOVER.duration());
  }
}
