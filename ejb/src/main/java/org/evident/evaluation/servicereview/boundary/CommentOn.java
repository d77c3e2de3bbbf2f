package org.evident.evaluation.servicereview.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.evident.evaluation.servicereview.rule.Comment;
import org.evident.evaluation.servicereview.rule.ReasonKind;

/**
 * What people say about a point of a review (R7).
 *
 * @param subject the blocker's subject; {@code *} for every open point of the kind
 * @param owner who does the action, by name
 */
public record CommentOn(
    @NotNull ReasonKind kind,
    @NotBlank @Size(max = 240) String subject,
    @Pattern(regexp = "CAPACITY|PEOPLE|SUPPLIER|CHANGE|DEFECT|PROCESS|CUSTOMER|EXTERNAL|OTHER")
        String causeCode,
    @Size(max = 4000) String cause,
    @Size(max = 4000) String effect,
    @Size(max = 4000) String action,
    @Size(max = 200) String owner,
    LocalDate due) {

  /** The same words about one point. */
  Comment on(String point) {
    return new Comment(kind, point, causeCode, cause, effect, action, owner, due);
  }
}
