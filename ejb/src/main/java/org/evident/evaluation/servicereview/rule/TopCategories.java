package org.evident.evaluation.servicereview.rule;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The categories most incidents of a month were opened in, which page and document show; data hold all of them (S5).
 *
 * @param dimensions at most five dimensions of figures; of equal counts the first by name
 */
public record TopCategories(Set<String> dimensions) {
  private static final int MOST = 5;

  public TopCategories {
    dimensions = Set.copyOf(dimensions);
  }

  /** Those of a review. */
  public static TopCategories of(ReviewContent content) {
    return new TopCategories(
        content.figures().stream()
            .filter(f -> f.key().equals(FigureKey.INC_OPENED))
            .filter(f -> f.dimension().startsWith(FigureKey.CATEGORY))
            .sorted(
                Comparator.comparing(Figure::value, Comparator.reverseOrder())
                    .thenComparing(Figure::dimension))
            .limit(MOST)
            .map(Figure::dimension)
            .collect(Collectors.toSet()));
  }

  /** Whether a figure of a dimension is shown: it is not of a category, or of one of these. */
  public boolean show(String dimension) {
    return !dimension.startsWith(FigureKey.CATEGORY) || dimensions.contains(dimension);
  }
}
