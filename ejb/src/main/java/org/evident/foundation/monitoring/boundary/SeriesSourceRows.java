package org.evident.foundation.monitoring.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.monitoring.rule.SeriesLabels;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Keyed;

/** Where sources of many series are kept. */
@ApplicationScoped
class SeriesSourceRows {

  static final PullTable TABLE = new PullTable("series_source", "id", "series_source");

  private static final int BLOCK = 50;

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** Sources of these kinds, the newest first. */
  List<Keyed<SeriesSource>> page(Collection<Feeds> kinds, long below, int limit) {
    if (kinds.isEmpty()) {
      return List.of();
    }
    List<Object> values = new ArrayList<>(List.of(below));
    values.addAll(kinds);
    return statements.list(
        SeriesSource.SELECT
            + "where p.id < ? and p.feeds in ("
            + Statements.places(kinds.size())
            + ") order by p.id desc fetch first "
            + limit
            + " rows only",
        row -> new Keyed<>(row.number("id"), SeriesSource.of(row, clock.instant())),
        values.toArray());
  }

  Optional<SeriesSource> of(String number) {
    return statements.first(
        SeriesSource.SELECT + "where p.number = ?",
        row -> SeriesSource.of(row, clock.instant()),
        number);
  }

  /** The source that has waited longest for being asked. */
  Optional<SeriesSource> due(Feeds kind, Instant now) {
    return statements.first(
        SeriesSource.SELECT + "where p.feeds = ? and " + PullRows.DUE.formatted("id"),
        row -> SeriesSource.of(row, now),
        kind,
        now);
  }

  void insert(String number, WriteSeriesSource command, SeriesLabels labels, Double upFrom) {
    WriteSource source = command.source();
    Instant now = clock.instant();
    statements.change(
        "insert into series_source (id, number, name, feeds, labels, up_from, address, query,"
            + " step_seconds, since, active, next_at, failures, samples, rejected, created_at, version)"
            + " values (?, ?, ?, ?, ?, cast(? as double precision), ?, ?, ?, ?, ?, ?, 0, 0, 0, ?, 1)",
        statements.block("series_source_seq", BLOCK),
        number,
        command.name().strip(),
        command.feeds(),
        labels.line(),
        upFrom,
        source.place().base().toString(),
        source.query().strip(),
        (int) source.step().toSeconds(),
        source.from(now),
        source.asked(),
        now,
        now);
  }

  /** Notes what else is said of a source, inside the change that has checked its version. */
  void say(String number, String name, Double upFrom) {
    statements.change(
        "update series_source set name = ?, up_from = cast(? as double precision) where number = ?",
        name.strip(),
        upFrom,
        number);
  }

  /** Asks a source no more; it stays to be read. */
  void withdraw(String number) {
    statements.change(
        "update series_source set active = false, withdrawn_at = ?, version = version + 1 where number"
            + " = ?",
        clock.instant(),
        number);
  }
}
