package org.evident.evaluation.servicereview.boundary;

import java.util.List;
import org.evident.evaluation.servicereview.rule.Comment;
import org.evident.evaluation.servicereview.rule.OfferedText;
import org.evident.evaluation.servicereview.rule.ReasonKind;

/**
 * A point of a review that needs words.
 *
 * @param figure key of the figure it belongs to
 * @param said what was said so far, null if nothing
 * @param missing the parts still to be said
 * @param offered words said elsewhere that may fit, null if none
 */
public record PointView(
    ReasonKind kind,
    String subject,
    String figure,
    Comment said,
    List<String> missing,
    OfferedText offered) {

  /** Whether something is still to be said. */
  public boolean open() {
    return !missing.isEmpty();
  }
}
