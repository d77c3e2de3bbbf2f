package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FigureComparisonTest {
  private static final String CHANGED = "RESO:P2";
  private static final BigDecimal OTHER = new BigDecimal("99.5");

  private final List<Figure> published = HarbourFoods.content().figures();

  private static StoredFigure stored(Figure f) {
    BigDecimal wider = f.value() == null ? null : f.value().setScale(Decimals.SCALE);
    Verdict verdict = f.judged() ? f.verdict() : null;
    return new StoredFigure(
        f.key(), f.dimension(), f.unit(), f.numerator(), f.denominator(), wider, verdict);
  }

  private List<StoredFigure> rows() {
    return new ArrayList<>(published.stream().map(FigureComparisonTest::stored).toList());
  }

  private List<String> after(UnaryOperator<StoredFigure> change) {
    List<StoredFigure> rows = rows();
    rows.replaceAll(row -> row.name().equals(CHANGED) ? change.apply(row) : row);
    return FigureComparison.differences(published, rows);
  }

  @Test
  void rep4_equal_figures_agree_whatever_the_scale_they_are_stored_with() {
    assertEquals(List.of(), FigureComparison.differences(published, rows()));
  }

  @Test
  void rep4_each_part_of_a_figure_counts() {
    List<String> found = List.of(CHANGED);
    assertEquals(
        found,
        after(
            f ->
                new StoredFigure(
                    f.key(),
                    f.dimension(),
                    "min",
                    f.numerator(),
                    f.denominator(),
                    f.amount(),
                    null)));
    assertEquals(
        found,
        after(
            f ->
                new StoredFigure(
                    f.key(), f.dimension(), f.unit(), OTHER, f.denominator(), f.amount(), null)));
    assertEquals(
        found,
        after(
            f ->
                new StoredFigure(
                    f.key(), f.dimension(), f.unit(), f.numerator(), null, f.amount(), null)));
    assertEquals(
        found,
        after(
            f ->
                new StoredFigure(
                    f.key(),
                    f.dimension(),
                    f.unit(),
                    f.numerator(),
                    f.denominator(),
                    OTHER,
                    null)));
    assertEquals(
        found,
        after(
            f ->
                new StoredFigure(
                    f.key(),
                    f.dimension(),
                    f.unit(),
                    f.numerator(),
                    f.denominator(),
                    f.amount(),
                    Verdict.EXCEEDED)));
  }

  @Test
  void rep4_a_figure_on_one_side_only_is_a_difference() {
    List<StoredFigure> rows = rows();
    rows.removeIf(row -> row.name().equals(CHANGED));
    rows.add(new StoredFigure("NEW", "", "count", null, null, OTHER, null));
    assertEquals(List.of("NEW", CHANGED), FigureComparison.differences(published, rows));
  }
}
