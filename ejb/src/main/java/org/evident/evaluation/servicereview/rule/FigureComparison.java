package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds the figures a review was published with against those stored beside it (REP-4). */
public final class FigureComparison {

  private FigureComparison() {}

  /**
   * The names of the figures that differ in unit, numerator, denominator, value or verdict, or are on one side only. Figures of
   * the first reviews were stored without their verdict.
   */
  public static List<String> differences(
      Collection<Figure> published, Collection<StoredFigure> stored) {
    Map<String, StoredFigure> rows = new TreeMap<>();
    stored.forEach(row -> rows.put(row.name(), row));
    SortedSet<String> differing = new TreeSet<>();
    for (Figure figure : published) {
      StoredFigure row = rows.remove(figure.name());
      if (row == null || !equal(figure, row)) {
        differing.add(figure.name());
      }
    }
    differing.addAll(rows.keySet());
    return List.copyOf(differing);
  }

  private static boolean equal(Figure figure, StoredFigure row) {
    return figure.unit().equals(row.unit())
        && equal(figure.numerator(), row.numerator())
        && equal(figure.denominator(), row.denominator())
        && equal(figure.value(), row.amount())
        && (row.verdict() == null || row.verdict() == figure.verdict());
  }

  private static boolean equal(BigDecimal one, BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }
}
