package org.evident.resolution.incident.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Which columns of the incident list are shown beside number, priority and title, and in which order. */
public final class ColumnChoice {

  /** All there are. */
  public static final List<String> KNOWN =
      List.of(
          "for",
          "service",
          "customer",
          "state",
          "with",
          "team",
          "person",
          "reporter",
          "category",
          "channel",
          "reported",
          "solved",
          "external",
          "clock");

  /** Those that are shown where nobody chose. */
  public static final List<String> USUAL = List.of("for", "state", "with", "clock");

  private ColumnChoice() {}

  /** The columns an address names, such as {@code state,clock}; what is no column is left out. */
  public static List<String> named(String cols) {
    return cols == null
        ? List.of()
        : Arrays.stream(cols.split(","))
            .map(String::strip)
            .filter(KNOWN::contains)
            .distinct()
            .toList();
  }

  /** The same, and the usual ones where none is named. */
  public static List<String> of(String cols) {
    List<String> named = named(cols);
    return named.isEmpty() ? USUAL : named;
  }

  /**
   * What an address says where columns are put at places; null where none is.
   *
   * @param places by column, null or a blank where it is not shown; of two at one place the one that is known first is the first
   */
  public static String at(Map<String, String> places) {
    List<String> chosen =
        KNOWN.stream()
            .filter(column -> places.get(column) != null && !places.get(column).isBlank())
            .sorted(Comparator.comparing(column -> Integer.valueOf(places.get(column))))
            .toList();
    return chosen.isEmpty() ? null : String.join(",", chosen);
  }
}
