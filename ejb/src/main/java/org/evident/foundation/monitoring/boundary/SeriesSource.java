package org.evident.foundation.monitoring.boundary;

import java.time.Instant;
import java.util.List;
import org.evident.foundation.monitoring.rule.SeriesLabels;
import org.evident.foundation.storage.boundary.Row;

/**
 * A query of which each series is of another metric or service, and how reading it goes.
 *
 * @param feeds what each series is of
 * @param labels by which series are told from each other
 * @param upFrom from which value on a service was up; null where series are of metrics
 * @param assigned how many series are kept
 * @param unassigned how many wait for somebody to say what they are of
 * @param failing how many could not be kept last
 * @param withdrawnAt when it was given up, null while it is not
 * @param pull where from, and how asking goes; a series has its own count of what is read of it
 */
public record SeriesSource(
    String number,
    String name,
    Feeds feeds,
    List<String> labels,
    Double upFrom,
    long assigned,
    long unassigned,
    long failing,
    Instant withdrawnAt,
    PullSource pull) {

  static final String SELECT =
      "select p.id, p.number, p.name, p.feeds, p.labels, p.up_from, p.withdrawn_at, "
          + count("a", "a.state = 'ASSIGNED'", "assigned")
          + count("u", "u.state = 'UNASSIGNED'", "unassigned")
          + count("f", "f.state = 'ASSIGNED' and f.failures > 0", "failing")
          + PullSource.COLUMNS
          + " from series_source p ";

  static SeriesSource of(Row row, Instant now) {
    return new SeriesSource(
        row.text("number"),
        row.text("name"),
        Feeds.valueOf(row.text("feeds")),
        SeriesLabels.read(row.text("labels")).names(),
        row.realOrNull("up_from"),
        row.number("assigned"),
        row.number("unassigned"),
        row.number("failing"),
        row.instant("withdrawn_at"),
        PullSource.of(row, now));
  }

  /** The labels as one value. */
  public SeriesLabels spread() {
    return new SeriesLabels(labels);
  }

  private static String count(String alias, String which, String name) {
    return "(select count(*) from source_series "
        + alias
        + " where "
        + alias
        + ".source_id = p.id and "
        + which
        + ") as "
        + name
        + ", ";
  }
}
