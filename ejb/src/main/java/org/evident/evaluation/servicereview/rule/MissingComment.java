package org.evident.evaluation.servicereview.rule;

import java.util.List;

/** A reason whose comment is not complete, with the parts that are missing. */
public record MissingComment(Reason reason, List<CommentPart> parts) {
  public MissingComment {
    parts = List.copyOf(parts);
  }
}
