package org.evident.foundation.action.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.evident.foundation.action.rule.ActionKind;

/**
 * Promises to do something about a record.
 *
 * @param kind CORRECTIVE where none is given
 * @param text what is to be done
 * @param owner login of who does it
 * @param due until when
 */
public record OpenAction(
    ActionKind kind,
    @Size(max = 4000) String text,
    @NotNull @Size(max = 100) String owner,
    LocalDate due) {

  ActionKind what() {
    return kind == null ? ActionKind.CORRECTIVE : kind;
  }
}
