package org.evident.agreement.servicelevel.rule;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.kernel.RuleBroken;

/** The shares of a limit, in per cent, at which people are warned (SLA-9). */
public final class WarningPercents {

  /** Of a resolution people are told at these whatever is agreed, since the incident rises to others then (INC-2). */
  private static final List<Integer> RISING = List.of(75, 90);

  private static final int WHOLE = 100;

  private WarningPercents() {}

  /**
   * Those written, ascending and each once; the usual ones where none is.
   *
   * @throws RuleBroken SLA-9 at {@code warningPercents} for one that is not between 0 and 100: at the whole limit it is a breach
   */
  public static List<Integer> of(List<Integer> written) {
    if (written == null || written.isEmpty()) {
      return Target.DEFAULT_WARNINGS;
    }
    for (Integer percent : written) {
      if (percent == null || percent <= 0 || percent >= WHOLE) {
        throw RuleBroken.at("warningPercents", "SLA-9", percent);
      }
    }
    return List.copyOf(new TreeSet<>(written));
  }

  /** Those a clock of a metric tells of. */
  static List<Integer> signalled(Metric metric, List<Integer> agreed) {
    return metric == Metric.RESOLUTION
        ? List.copyOf(new TreeSet<>(Stream.concat(agreed.stream(), RISING.stream()).toList()))
        : agreed;
  }

  /** How they are stored. */
  public static String text(List<Integer> percents) {
    return percents.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** Those stored. */
  public static List<Integer> read(String stored) {
    return Arrays.stream(stored.split(" ")).map(Integer::valueOf).toList();
  }
}
