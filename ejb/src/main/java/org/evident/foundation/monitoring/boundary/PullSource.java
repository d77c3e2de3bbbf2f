package org.evident.foundation.monitoring.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.monitoring.rule.PullState;
import org.evident.foundation.storage.boundary.Row;
import org.evident.kernel.RuleBroken;

/**
 * Where the measurements of something are pulled from, and how that goes.
 *
 * @param subject the number of what is measured, by which the source is known
 * @param state PAUSED, NEW, FAILING, BEHIND or CURRENT
 * @param since from when values are wanted
 * @param readTo up to where everything has been read, null for nowhere
 * @param workedAt when an answer came last, null for never
 * @param triedAt when it was asked last, null for never
 * @param nextAt when it is asked next
 * @param failures how many answers in a row were none
 * @param failure why the last one was none, null after one that was
 * @param taken how many new measurements have come from it
 * @param rejected how many of its values were none
 * @param rejection why the last of them was none, null where all were
 */
public record PullSource(
    String subject,
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
    long taken,
    long rejected,
    Reason rejection,
    long version) {

  /** What a query has to give, {@code p} being the table of sources; the number of the subject is to be named {@code number}. */
  public static final String COLUMNS =
      "p.address, p.query, p.step_seconds, p.since, p.active, p.read_to, p.worked_at, p.tried_at,"
          + " p.next_at, p.failures, p.failure_rule, p.failure_values, p.samples, p.rejected,"
          + " p.rejected_rule, p.rejected_values, p.version";

  /** A source as it is kept. */
  public static PullSource of(Row row, Instant now) {
    int step = (int) row.number("step_seconds");
    int failures = (int) row.number("failures");
    boolean active = row.flag("active");
    Instant readTo = row.instant("read_to");
    return new PullSource(
        row.text("number"),
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

  /** Whether another source would give other values, so that it is to be read from its beginning. */
  boolean isOther(WriteSource source) {
    return !address.equals(source.place().base().toString())
        || !query.equals(source.query().strip())
        || stepSeconds != source.step().toSeconds()
        || !since.equals(source.since());
  }

  /**
   * What is other than it was, for the history.
   *
   * @param before the source as it was, null if there was none
   */
  public FieldChange[] changes(PullSource before) {
    return new FieldChange[] {
      change("address", before, PullSource::address),
      change("query", before, PullSource::query),
      change("stepSeconds", before, PullSource::stepSeconds),
      change("since", before, PullSource::since),
      change("active", before, PullSource::active)
    };
  }

  private FieldChange change(String field, PullSource before, Function<PullSource, Object> what) {
    return FieldChange.of(field, before == null ? null : what.apply(before), what.apply(this));
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
