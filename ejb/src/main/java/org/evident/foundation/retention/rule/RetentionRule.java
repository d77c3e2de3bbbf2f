package org.evident.foundation.retention.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/**
 * How long something is kept (RET-4).
 *
 * @param days counted from what ended its use
 * @param hold whether nothing may be disposed of for now, such as during a dispute
 */
public record RetentionRule(int days, boolean hold) {

  private static final int LEAST = 30;
  private static final int MOST = 10_958;

  /**
   * Refuses a rule that keeps too short or too long, or that nobody gives a reason for.
   *
   * @throws RuleBroken RET-4 at {@code days} or {@code reason}
   */
  public void require(String reason) {
    if (days < LEAST || days > MOST) {
      throw RuleBroken.at("days", "RET-4", days, LEAST, MOST);
    }
    FreeText.require(reason, "reason", "RET-4");
  }

  /** What ended its use before this instant is past its time (RET-5); empty on hold. */
  public Optional<Instant> before(Instant now) {
    return hold ? Optional.empty() : Optional.of(now.minus(Duration.ofDays(days)));
  }
}
