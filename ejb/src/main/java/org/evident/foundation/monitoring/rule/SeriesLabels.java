package org.evident.foundation.monitoring.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evident.kernel.RuleBroken;

/**
 * The labels that tell the series of an answer from each other.
 *
 * @param names of the labels, in the order their values are told in
 */
public record SeriesLabels(List<String> names) {

  /** So many characters the name of a series has at most. */
  public static final int LONGEST = 500;

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,74}");
  private static final int MOST = 5;
  private static final String BETWEEN = ", ";

  public SeriesLabels {
    names = List.copyOf(names);
  }

  /**
   * The labels somebody names.
   *
   * @throws RuleBroken CAP.SERIES.LABELS at {@code labels} if there are none, more than five, one twice, or one that cannot be
   *     a label
   */
  public static SeriesLabels of(Collection<String> given) {
    List<String> names =
        given == null
            ? List.of()
            : given.stream().filter(Objects::nonNull).map(String::strip).toList();
    if (names.isEmpty()
        || names.size() > MOST
        || names.stream().distinct().count() < names.size()
        || !names.stream().allMatch(name -> NAME.matcher(name).matches())) {
      throw RuleBroken.at("labels", "CAP.SERIES.LABELS", String.join(BETWEEN, names), MOST);
    }
    return new SeriesLabels(names);
  }

  /** The labels of a line as {@link #line} writes it, or as somebody types it. */
  public static SeriesLabels read(String line) {
    return of(line == null || line.isBlank() ? List.of() : Arrays.asList(line.split(",")));
  }

  /** The labels in a line. */
  public String line() {
    return String.join(BETWEEN, names);
  }

  /**
   * What a series is called: each label with its value, which is empty where the series has no such label.
   *
   * @throws RuleBroken CAP.SERIES.LONG if that is longer than is kept
   */
  public String name(Map<String, String> values) {
    String name =
        names.stream()
            .map(one -> one + "=" + values.getOrDefault(one, "").replaceAll("\\p{Cntrl}+", " "))
            .collect(Collectors.joining(BETWEEN));
    if (name.length() > LONGEST) {
      throw RuleBroken.at("labels", "CAP.SERIES.LONG", name.substring(0, MOST * MOST), LONGEST);
    }
    return name;
  }
}
