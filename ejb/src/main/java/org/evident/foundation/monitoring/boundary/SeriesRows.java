package org.evident.foundation.monitoring.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.foundation.monitoring.boundary.PullSource.Reason;
import org.evident.foundation.monitoring.rule.SeriesState;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;

/** Where the series of sources are kept, with how far each has been read. */
@ApplicationScoped
class SeriesRows {

  /** So many series are kept of one source; names that come and go must not fill the database. */
  static final int HELD = 500;

  private static final Duration UNSEEN = Duration.ofDays(30);
  private static final String OF = "(select id from series_source where number = ?)";
  private static final String ORDER =
      " order by case r.state when 'UNASSIGNED' then 0 when 'ASSIGNED' then 1 else 2 end, r.labels";

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** The series of a source: first those nobody has assigned, last those that are ignored. */
  List<SeriesView> of(String source) {
    return statements.list(
        SeriesView.SELECT + "where p.number = ?" + ORDER,
        row -> SeriesView.of(row, clock.instant()),
        source);
  }

  Optional<SeriesView> one(String source, long id) {
    return statements.first(
        SeriesView.SELECT + "where p.number = ? and r.id = ?",
        row -> SeriesView.of(row, clock.instant()),
        source,
        id);
  }

  /** The series of a source whose values are to be kept now; one of what is measured no more waits. */
  List<SeriesView> due(String source, Instant now) {
    return statements.list(
        SeriesView.SELECT
            + "where p.number = ? and r.state = 'ASSIGNED' and r.next_at <= ? and (m.id is null or"
            + " m.active) order by r.id",
        row -> SeriesView.of(row, now),
        source,
        now);
  }

  /** The number of the source that feeds something, if one does. */
  Optional<String> feeding(PullTable table, String subject) {
    return statements.first(
        "select p.number from source_series r join series_source p on p.id = r.source_id where r."
            + table.one(),
        row -> row.text("number"),
        subject);
  }

  /**
   * Notes the series an answer holds; a new one waits for somebody to say what it is of.
   *
   * @param last the instant of the last value, by series
   * @return how many could not be noted because too many are there
   */
  int seen(String source, Map<String, Instant> last, Instant now) {
    Map<String, Instant> known = new HashMap<>();
    statements.each(
        "select labels, last_at from source_series where source_id = " + OF,
        row -> known.put(row.text("labels"), row.instant("last_at")),
        source);
    List<Object[]> later = new ArrayList<>();
    List<Map.Entry<String, Instant>> fresh = new ArrayList<>();
    last.entrySet()
        .forEach(
            one -> {
              Instant before = known.get(one.getKey());
              if (!known.containsKey(one.getKey())) {
                fresh.add(one);
              } else if (before == null || before.isBefore(one.getValue())) {
                later.add(new Object[] {one.getValue(), source, one.getKey()});
              }
            });
    statements.changeAll(
        "update source_series set last_at = ? where source_id = " + OF + " and labels = ?", later);
    int room = Math.max(0, HELD - known.size());
    insert(source, fresh.subList(0, Math.min(room, fresh.size())), now);
    return Math.max(0, fresh.size() - room);
  }

  private void insert(String source, List<Map.Entry<String, Instant>> fresh, Instant now) {
    if (fresh.isEmpty()) {
      return;
    }
    long id = statements.block("source_series_seq", HELD);
    List<Object[]> rows = new ArrayList<>();
    for (Map.Entry<String, Instant> one : fresh) {
      rows.add(new Object[] {id++, source, one.getKey(), now, one.getValue(), now});
    }
    statements.changeAll(
        "insert into source_series (id, source_id, labels, state, found_at, last_at, next_at, failures,"
            + " samples, rejected, version) values (?, "
            + OF
            + ", ?, 'UNASSIGNED', ?, ?, ?, 0, 0, 0, 1)",
        rows);
  }

  /** Forgets series that nobody has assigned and no answer has held for long. */
  void forget(String source, Instant now) {
    statements.change(
        "delete from source_series where state = 'UNASSIGNED' and found_at < ? and last_at < ? and"
            + " source_id = "
            + OF,
        now.minus(UNSEEN),
        now.minus(UNSEEN),
        source);
  }

  /**
   * Says what a series is of, or that it is of nothing; it is read from the beginning of its source.
   *
   * @param subject the number of a metric or service, null for none
   * @throws RuleBroken REC-2 if somebody changed it meanwhile
   */
  void decide(SeriesView before, long version, SeriesState state, Feeds feeds, String subject) {
    String key = feeds.alone().key();
    int changed =
        statements.change(
            "update source_series set state = ?, "
                + key
                + " = (select id from "
                + feeds.alone().subjects()
                + " where number = ?), read_to = null, next_at = ?, failures = 0, failure_rule = null,"
                + " failure_values = null, version = version + 1 where id = ? and version = ?",
            state,
            subject,
            clock.instant(),
            before.id(),
            version);
    if (changed == 0) {
      throw new RuleBroken("REC-2", before.labels());
    }
  }

  /** Lets all series of a source be read from its beginning. */
  void again(String source) {
    statements.change(
        "update source_series set read_to = null, next_at = ? where source_id = " + OF,
        clock.instant(),
        source);
  }

  /** Lets series that wait after a failure be read at the next occasion. */
  void hurry(String source) {
    statements.change(
        "update source_series set next_at = ? where failures > 0 and source_id = " + OF,
        clock.instant(),
        source);
  }

  /** Keeps nothing for anything any more; what each series was of stays in the history. */
  void release(String source) {
    statements.change(
        "update source_series set state = 'IGNORED', metric_id = null, service_id = null, version ="
            + " version + 1 where state = 'ASSIGNED' and source_id = "
            + OF,
        source);
  }

  /** Notes what came of a span; a series somebody has decided about meanwhile keeps what they said. */
  void read(SeriesView series, Instant to, PullCounts counts) {
    RuleBroken last = counts.last();
    statements.change(
        "update source_series set read_to = ?, samples = samples + ?, rejected = rejected + ?,"
            + " rejected_rule = coalesce(?, rejected_rule), rejected_values = coalesce(?,"
            + " rejected_values), failures = 0, failure_rule = null, failure_values = null where id = ?"
            + " and version = ?",
        to,
        counts.taken(),
        counts.rejected(),
        last == null ? null : last.rule(),
        last == null ? null : Reason.line(last),
        series.id(),
        series.version());
  }

  void failed(SeriesView series, Instant next, RuleBroken failure) {
    statements.change(
        "update source_series set next_at = ?, failures = failures + 1, failure_rule = ?,"
            + " failure_values = ? where id = ? and version = ?",
        next,
        failure.rule(),
        Reason.line(failure),
        series.id(),
        series.version());
  }
}
