package org.evident.supply.capacity.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.evident.foundation.storage.boundary.Row;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.rule.PullState;

/**
 * Where the samples of a metric are pulled from, and how that goes.
 *
 * @param metric its number, by which the source is known
 * @param state PAUSED, NEW, FAILING, BEHIND or CURRENT
 * @param since from when samples are wanted
 * @param readTo up to where everything has been read, null for nowhere
 * @param workedAt when an answer came last, null for never
 * @param triedAt when it was asked last, null for never
 * @param nextAt when it is asked next
 * @param failures how many answers in a row were none
 * @param failure why the last one was none, null after one that was
 * @param samples how many samples have come from it
 * @param rejected how many of its values were no samples
 * @param rejection why the last of them was none, null where all were
 */
public record SourceView(
    String metric,
    String name,
    String address,
    String query,
    int stepSeconds,
    Instant since,
    boolean active,
    String state,
    Instant readTo,
    Instant workedAt,
    Instant triedAt,
    Instant nextAt,
    int failures,
    Reason failure,
    long samples,
    long rejected,
    Reason rejection,
    long version) {

  static final String COLUMNS =
      "select m.number, m.name, p.metric_id, p.address, p.query, p.step_seconds, p.since, p.active,"
          + " p.read_to, p.worked_at, p.tried_at, p.next_at, p.failures, p.failure_rule,"
          + " p.failure_values, p.samples, p.rejected, p.rejected_rule, p.rejected_values, p.version "
          + MetricView.TABLES
          + "join capacity_source p on p.metric_id = m.id ";

  static SourceView of(Row row, Instant now) {
    int step = (int) row.number("step_seconds");
    int failures = (int) row.number("failures");
    boolean active = row.flag("active");
    Instant readTo = row.instant("read_to");
    return new SourceView(
        row.text("number"),
        row.text("name"),
        row.text("address"),
        row.text("query"),
        step,
        row.instant("since"),
        active,
        PullState.of(active, failures, readTo, Duration.ofSeconds(step), now).name(),
        readTo,
        row.instant("worked_at"),
        row.instant("tried_at"),
        row.instant("next_at"),
        failures,
        Reason.of(row.text("failure_rule"), row.text("failure_values")),
        row.number("samples"),
        row.number("rejected"),
        Reason.of(row.text("rejected_rule"), row.text("rejected_values")),
        row.number("version"));
  }

  /** The step as a time. */
  Duration step() {
    return Duration.ofSeconds(stepSeconds);
  }

  /**
   * Why something did not go, kept so that it can be told in any language.
   *
   * @param rule whose sentence it is
   * @param values what fills its places
   */
  public record Reason(String rule, List<String> values) {

    private static final String BETWEEN = "\n";
    private static final int MOST = 600;

    static Reason of(String rule, String values) {
      return rule == null ? null : new Reason(rule, Arrays.asList(values.split(BETWEEN, -1)));
    }

    /** The values as one text. */
    static String line(RuleBroken broken) {
      List<String> words =
          broken.values().stream()
              .map(value -> String.valueOf(value).replaceAll("\\p{Cntrl}+", " "))
              .toList();
      String line = String.join(BETWEEN, words);
      return line.substring(0, Math.min(MOST, line.length()));
    }

    /** What was broken, for its sentence. */
    public RuleBroken broken() {
      return new RuleBroken(rule, values.toArray());
    }
  }
}
