package org.evident.foundation.job.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.foundation.job.boundary.JobOrder.State;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;
import org.evident.kernel.Setting;

/** The book of background work. The doors that place an order decide who may. */
@Stateless
@PermitAll
public class JobOrders {

  private static final int BLOCK = 50;
  static final String COLUMNS =
      "select id, job, subject, state, execution_id, requested_by, requested_at, started_at,"
          + " finished_at, done, total, message from job_order ";

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** Orders work on a subject; an order that waits or runs already is simply returned. */
  public JobOrder place(String job, String subject) {
    Optional<JobOrder> known = find(job, subject);
    if (known.isEmpty()) {
      insert(job, subject);
    } else if (isOver(known.get().state())) {
      statements.change(
          "update job_order set state = 'WAITING', execution_id = null, requested_by = ?,"
              + " requested_at = ?, started_at = null, finished_at = null, done = 0, total = 0,"
              + " division = null, message = null where id = ? and state in ('STOPPED', 'FAILED', 'COMPLETED')",
          callers.login(),
          clock.instant(),
          known.get().id());
    }
    return find(job, subject).orElseThrow();
  }

  /** Asks a running order to stop at its next checkpoint; tells whether there was one. */
  public boolean stop(String job, String subject) {
    return statements.change(
            "update job_order set state = case when state = 'WAITING' then 'STOPPED' else 'STOPPING'"
                + " end where job = ? and subject = ? and state in ('WAITING', 'RUNNING')",
            job,
            subject)
        == 1;
  }

  /** Lets a stopped or failed order go on where it was. */
  public void resume(String job, String subject) {
    int changed =
        statements.change(
            "update job_order set state = 'WAITING', message = null, finished_at = null where job = ?"
                + " and subject = ? and state in ('STOPPED', 'FAILED')",
            job,
            subject);
    if (changed == 0) {
      throw new RuleBroken("JOB-1", subject);
    }
  }

  /** An order by job and subject. */
  public Optional<JobOrder> find(String job, String subject) {
    return statements.first(
        COLUMNS + "where job = ? and subject = ?", JobOrders::order, job, subject);
  }

  /** The orders of a job by subject. */
  public Map<String, JobOrder> find(String job, Collection<String> subjects) {
    List<Object> values = new ArrayList<>(subjects);
    values.add(0, job);
    return subjects.isEmpty()
        ? Map.of()
        : statements
            .list(
                COLUMNS
                    + "where job = ? and subject in ("
                    + Statements.places(subjects.size())
                    + ")",
                JobOrders::order,
                values.toArray())
            .stream()
            .collect(Collectors.toMap(JobOrder::subject, Function.identity()));
  }

  /** An order by its key. */
  public Optional<JobOrder> find(long id) {
    return statements.first(COLUMNS + "where id = ?", JobOrders::order, id);
  }

  /** Notes how far an order is, in the caller's transaction. */
  public void progress(long id, long done, long total) {
    statements.change("update job_order set done = ?, total = ? where id = ?", done, total, id);
  }

  /**
   * Notes how much there is to do and how the work is divided.
   *
   * @return the division the order began with: this one, or that of its first start
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public String begin(long id, long total, String division) {
    statements.change(
        "update job_order set total = ?, division = coalesce(division, ?) where id = ?",
        total,
        division,
        id);
    return statements
        .first("select division from job_order where id = ?", row -> row.text("division"), id)
        .orElseThrow();
  }

  /** Adds to what is done, in the caller's transaction: what is rolled back was not done. */
  public void advance(long id, long by) {
    statements.change("update job_order set done = done + ? where id = ?", by, id);
  }

  /** Notes how an order ended. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void ended(long id, State state, String message) {
    statements.change(
        "update job_order set state = ?, finished_at = ?, message = ? where id = ?",
        state,
        clock.instant(),
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
            COLUMNS
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
        COLUMNS + "where state = 'STOPPING' and owner = ?", JobOrders::order, server);
  }

  /** The orders a server is at work on. */
  public List<JobOrder> runningOn(String server) {
    return statements.list(
        COLUMNS
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

  private void insert(String job, String subject) {
    statements.change(
        "insert into job_order (id, job, subject, state, requested_by, requested_at, done, total)"
            + " values (?, ?, ?, 'WAITING', ?, ?, 0, 0)",
        statements.block("job_order_seq", BLOCK),
        job,
        subject,
        callers.login(),
        clock.instant());
  }

  private static boolean isOver(State state) {
    return state == State.STOPPED || state == State.FAILED || state == State.COMPLETED;
  }

  static JobOrder order(Row row) {
    return new JobOrder(
        row.number("id"),
        row.text("job"),
        row.text("subject"),
        State.valueOf(row.text("state")),
        row.numberOrNull("execution_id"),
        row.text("requested_by"),
        row.instant("requested_at"),
        row.instant("started_at"),
        row.instant("finished_at"),
        row.number("done"),
        row.number("total"),
        row.text("message"));
  }
}
