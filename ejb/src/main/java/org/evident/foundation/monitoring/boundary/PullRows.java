package org.evident.foundation.monitoring.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.monitoring.boundary.PullSource.Reason;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;

/** Keeps sources, and how far each has been read; the rooms they belong to ask for them. */
@ApplicationScoped
public class PullRows {

  /** The order sources are asked in, and that only those are which are due. */
  public static final String DUE =
      "p.active and p.next_at <= ? order by p.next_at, p.%s fetch first 1 rows only";

  @Inject private Statements statements;
  @Inject private SeriesRows series;
  @Inject private Clock clock;

  /**
   * Keeps what somebody said about the source of a subject, in the place of what was said before; it is asked at once.
   *
   * @param before what was known of it, null for a new one
   * @throws RuleBroken CAP.SERIES.FED if a series of another source gives its values, REC-4 if a change does not name its version, REC-2 if somebody changed it meanwhile
   */
  public void declare(PullTable table, String subject, PullSource before, WriteSource source) {
    Instant now = clock.instant();
    source.from(now);
    if (before == null) {
      requireUnfed(table, subject);
      insert(table, subject, source, now);
      return;
    }
    if (source.version() == null) {
      throw RuleBroken.at("version", "REC-4", subject);
    }
    if (source.version() != before.version() || update(table, before, source, now) == 0) {
      throw new RuleBroken("REC-2", subject);
    }
  }

  /** The number of the source of many series that gives the values of something, if one does. */
  public Optional<String> feeding(PullTable table, String subject) {
    return series.feeding(table, subject);
  }

  private void requireUnfed(PullTable table, String subject) {
    feeding(table, subject)
        .ifPresent(
            source -> {
              throw RuleBroken.at("query", "CAP.SERIES.FED", subject, source);
            });
  }

  /** Keeps a source no longer. */
  public void delete(PullTable table, String subject) {
    statements.change("delete from " + table.name() + " where " + table.one(), subject);
  }

  /** Whether something has a source of its own. */
  boolean isThere(PullTable table, String subject) {
    return statements
        .first(
            "select 1 as found from " + table.name() + " where " + table.one(),
            row -> row.number("found"),
            subject)
        .isPresent();
  }

  /** Lets a source be asked at the next occasion. */
  public void hurry(PullTable table, String subject) {
    statements.change(
        "update " + table.name() + " set next_at = ? where " + table.one(),
        clock.instant(),
        subject);
  }

  private void insert(PullTable table, String subject, WriteSource source, Instant now) {
    statements.change(
        "insert into "
            + table.name()
            + " ("
            + table.key()
            + ", address, query, step_seconds, since, active, next_at, failures, samples, rejected,"
            + " version) values ((select id from "
            + table.subjects()
            + " where number = ?), ?, ?, ?, ?, ?, ?, 0, 0, 0, 1)",
        subject,
        source.place().base().toString(),
        source.query().strip(),
        (int) source.step().toSeconds(),
        source.since(),
        source.asked(),
        now);
  }

  private int update(PullTable table, PullSource before, WriteSource source, Instant now) {
    boolean again = before.readTo() == null || before.isOther(source);
    return statements.change(
        "update "
            + table.name()
            + " set address = ?, query = ?, step_seconds = ?, since = ?, active = ?, read_to = cast(? as"
            + " timestamp(6) with time zone), next_at = ?, failures = 0, failure_rule = null,"
            + " failure_values = null, version = version + 1 where version = ? and "
            + table.one(),
        source.place().base().toString(),
        source.query().strip(),
        (int) source.step().toSeconds(),
        source.since(),
        source.asked(),
        again ? null : before.readTo().toString(),
        now,
        before.version(),
        before.subject());
  }

  /** Notes what came of a span; a source somebody has changed meanwhile keeps what they wrote. */
  void read(PullTable table, PullSource source, Instant to, PullCounts counts) {
    RuleBroken last = counts.last();
    note(
        table,
        source,
        "read_to = ?, samples = samples + ?, rejected = rejected + ?, rejected_rule = coalesce(?,"
            + " rejected_rule), rejected_values = coalesce(?, rejected_values)",
        to,
        counts.taken(),
        counts.rejected(),
        last == null ? null : last.rule(),
        last == null ? null : Reason.line(last));
  }

  void worked(PullTable table, PullSource source, Instant now, Instant next) {
    note(
        table,
        source,
        "tried_at = ?, worked_at = ?, next_at = ?, failures = 0, failure_rule = null, failure_values ="
            + " null",
        now,
        now,
        next);
  }

  void failed(PullTable table, PullSource source, Instant now, Instant next, RuleBroken failure) {
    note(
        table,
        source,
        "tried_at = ?, next_at = ?, failures = failures + 1, failure_rule = ?, failure_values = ?",
        now,
        next,
        failure.rule(),
        Reason.line(failure));
  }

  private void note(PullTable table, PullSource source, String what, Object... values) {
    List<Object> all = new ArrayList<>(Arrays.asList(values));
    all.add(source.version());
    all.add(source.subject());
    statements.change(
        "update " + table.name() + " set " + what + " where version = ? and " + table.one(),
        all.toArray());
  }
}
