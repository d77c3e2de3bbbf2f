package org.evident.foundation.attachment.rule;

import org.evident.foundation.classification.rule.Classification;
import org.evident.kernel.RuleBroken;

/**
 * Who sees a file; the one place that decides it (ATT-4).
 *
 * @param visible whether it is meant for the customer too, as notes are or are not
 * @param level how confidential the file is by itself
 */
public record FileSight(boolean visible, Classification level) {

  /**
   * How a new file is seen: what somebody of a customer gives they see, and it is nothing of the provider's.
   *
   * @param outside whether it comes from somebody of a customer
   * @throws RuleBroken ATT-4 at {@code level} if it shall be confidential and visible to the customer
   */
  public static FileSight given(boolean outside, boolean visible, Classification level) {
    Classification known = outside || level == null ? Classification.INTERNAL : level;
    if (visible && known.isWatched()) {
      throw RuleBroken.at("level", "ATT-4", known);
    }
    return new FileSight(outside || visible, known);
  }

  /** Whether somebody sees it, who is of a customer or is not. */
  public boolean shownTo(boolean outside) {
    return !outside || visible && !level.isWatched();
  }
}
