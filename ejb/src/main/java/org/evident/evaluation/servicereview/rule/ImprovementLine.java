package org.evident.evaluation.servicereview.rule;

import java.util.Objects;

/**
 * A figure that is to be improved, or could be (section 7, S16).
 *
 * @param figure the figure that is to move, by its name
 * @param kind whether an improvement is required or offered
 */
public record ImprovementLine(String figure, ImprovementKind kind) {
  public ImprovementLine {
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(kind, "kind");
  }
}
