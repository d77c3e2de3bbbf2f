package org.evident.foundation.job.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
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

  /** An order as {@link #COLUMNS} have it. */
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
