package org.evident.evaluation.servicereview.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.evident.evaluation.servicereview.rule.Finding;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.foundation.action.boundary.OpenAction;
import org.evident.foundation.action.rule.ActionKind;

/**
 * What is decided on a finding of a published review: an action that is known, a new one, or none and why.
 *
 * @param action number of an action the review promised, or null
 * @param newAction what is to be done besides, or null
 * @param noAction why nothing is to be done, or null
 */
public record DecideFinding(
    @NotNull ReasonKind kind,
    @NotBlank @Size(max = 310) String subject,
    @Size(max = 4000) String decision,
    @Size(max = 20) String action,
    @Valid Task newAction,
    @Size(max = 2000) String noAction) {

  /**
   * What somebody is to do.
   *
   * @param owner login of who does it
   */
  public record Task(
      @Size(max = 4000) String text, @NotBlank @Size(max = 100) String owner, LocalDate due) {}

  Finding finding() {
    return new Finding(kind, subject);
  }

  int actions() {
    return (int) Stream.of(known(), newAction).filter(one -> one != null).count();
  }

  /** The number of the known action, null where none is named. */
  String known() {
    return action == null || action.isBlank() ? null : action.strip();
  }

  OpenAction opened() {
    ActionKind purpose =
        kind == ReasonKind.IMPROVEMENT ? ActionKind.IMPROVEMENT : ActionKind.FOLLOW_UP;
    return new OpenAction(purpose, newAction.text(), newAction.owner(), newAction.due());
  }
}
