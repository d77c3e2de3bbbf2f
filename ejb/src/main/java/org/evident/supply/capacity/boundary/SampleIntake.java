package org.evident.supply.capacity.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.evident.foundation.monitoring.rule.SampleText;
import org.evident.foundation.register.boundary.ColumnFile;
import org.evident.foundation.register.boundary.LineProblem;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.ValueReader;
import org.evident.kernel.RuleBroken;

/** Checks the lines of one file and hands them on, many at a time. */
final class SampleIntake implements ColumnFile.Taker {

  static final int AT_ONCE = 5000;

  private static final int PROBLEMS = 100;
  private static final int CUT = 100;
  private static final int METRIC = 0;
  private static final int AT = 1;
  private static final int VALUE = 2;
  private static final int QUALITY = 3;
  private static final Field INSTANT = Field.instant("at", "at").must().happened();

  private final Function<String, Optional<Target>> targets;
  private final Store store;
  private final String only;
  private final Map<String, Target> known = new HashMap<>();
  private final List<Sample> waiting = new ArrayList<>();
  private final Map<Long, Set<LocalDate>> days = new HashMap<>();
  private final Set<Long> metrics = new HashSet<>();
  private final List<LineProblem> problems = new ArrayList<>();
  private SampleCounts counts = SampleCounts.NONE;
  private long lines;
  private long rejected;

  /**
   * Begins a file.
   *
   * @param targets finds a metric that the caller may fill, by its number
   * @param only the number of the metric all samples are of, or null if each line names its own
   */
  SampleIntake(Function<String, Optional<Target>> targets, Store store, String only) {
    this.targets = targets;
    this.store = store;
    this.only = only;
  }

  /** Takes a line in, or notes what is wrong with it: metric, instant, value and quality. */
  @Override
  public void take(long line, List<String> cells) {
    lines++;
    String number = only == null ? cells.get(METRIC) : only;
    try {
      Target target = target(number);
      Instant at = (Instant) target.reader().read(INSTANT, cells.get(AT));
      double value = SampleText.value(cells.get(VALUE));
      String quality = SampleText.quality(cells.get(QUALITY));
      LocalDate day = target.day(at);
      waiting.add(new Sample(target.id(), at, value, quality));
      days.computeIfAbsent(target.id(), m -> new HashSet<>()).add(day);
    } catch (RuleBroken broken) {
      note(line, written(broken, number, cells), broken);
    }
    if (waiting.size() == AT_ONCE) {
      flush();
    }
  }

  @Override
  public void refuse(long line, RuleBroken broken) {
    lines++;
    note(line, "", broken);
  }

  /** Stores what still waits. */
  void flush() {
    if (!waiting.isEmpty()) {
      counts = counts.plus(store.store(waiting, days));
      metrics.addAll(days.keySet());
      waiting.clear();
      days.clear();
    }
  }

  /** The metrics that got samples. */
  Set<Long> metrics() {
    return metrics;
  }

  SampleResult result(long summed) {
    return new SampleResult(
        lines,
        counts.added(),
        counts.repeated(),
        counts.corrected(),
        rejected,
        summed,
        List.copyOf(problems));
  }

  private Target target(String number) {
    String name = number == null ? "" : number.strip();
    Target found = known.get(name);
    if (found == null) {
      found = targets.apply(name).orElseThrow(() -> RuleBroken.at("metric", "CAP.METRIC", name));
      known.put(name, found);
    }
    return found;
  }

  private void note(long line, String value, RuleBroken broken) {
    rejected++;
    if (problems.size() < PROBLEMS) {
      String field = broken.field() == null ? "line" : broken.field();
      String cut = value.length() > CUT ? value.substring(0, CUT) : value;
      problems.add(new LineProblem(line, field, cut, broken));
    }
  }

  private static String written(RuleBroken broken, String number, List<String> cells) {
    String value =
        switch (broken.field() == null ? "" : broken.field()) {
          case "at" -> cells.get(AT);
          case "value" -> cells.get(VALUE);
          case "quality" -> cells.get(QUALITY);
          default -> number;
        };
    return value == null ? "" : value;
  }

  /** Stores samples and notes their days, by metric. */
  interface Store {
    SampleCounts store(List<Sample> samples, Map<Long, Set<LocalDate>> days);
  }

  /**
   * A metric that takes samples, and how its times are read.
   *
   * @param keptFrom the first day whose samples are kept, or null while all are
   */
  record Target(long id, ZoneId zone, LocalDate keptFrom, ValueReader reader) {
    static Target of(long id, ZoneId zone, LocalDate keptFrom, Instant now) {
      return new Target(id, zone, keptFrom, new ValueReader(zone, now));
    }

    /** The day an instant falls on; of one whose samples are gone a sum would be wrong. */
    LocalDate day(Instant at) {
      LocalDate day = LocalDate.ofInstant(at, zone);
      if (keptFrom != null && day.isBefore(keptFrom)) {
        throw RuleBroken.at("at", "CAP.DISPOSED", keptFrom);
      }
      return day;
    }
  }
}
