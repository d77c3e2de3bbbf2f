package org.evident.foundation.action.boundary;

import jakarta.validation.constraints.Size;

/**
 * What somebody found who looked whether an action worked (ACT-8).
 *
 * @param effect a word of {@code ActionEffect}; that it worked where none is given
 * @param evidence by what that is seen
 */
public record ActionVerdict(String effect, @Size(max = 2000) String evidence) {

  /** It worked, and no more is said. */
  public static final ActionVerdict WORKED = new ActionVerdict(null, null);

  String seen() {
    return evidence == null ? "" : evidence.strip();
  }
}
