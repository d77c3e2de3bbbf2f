package org.evident.foundation.approval.rule;

import java.util.Collection;
import java.util.List;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/**
 * What comes of an approval by what those asked have said so far (processes.md 1.6).
 *
 * @param quorum how many have to approve where the rule is {@code QUORUM}
 */
public record Voting(ApprovalRule rule, int quorum, List<Voice> voices) {

  public Voting {
    voices = List.copyOf(voices);
  }

  /** Given, rejected or still open (APR-4, APR-7). */
  public ApprovalState result() {
    long given = voices.stream().filter(Voice::approves).count();
    if (given > 0 && given >= needed()) {
      return ApprovalState.APPROVED;
    }
    long waiting = voices.stream().filter(Voice::waits).count();
    return given + waiting < needed() ? ApprovalState.REJECTED : ApprovalState.OPEN;
  }

  /** How many have to approve: as many as the rule says, and as the matrix asks of the roles that approve. */
  public long needed() {
    long byRule =
        switch (rule) {
          case ANY -> 1;
          case ALL -> voices.stream().filter(v -> v.decision() != Decision.DELEGATED).count();
          case QUORUM -> quorum;
        };
    int byMatrix = voices.stream().filter(Voice::approves).mapToInt(Voice::needed).min().orElse(1);
    return Math.max(byRule, byMatrix);
  }

  /**
   * Refuses a decision that must not be taken.
   *
   * @param barred who asked for it or wrote it (SOD-1)
   * @throws RuleBroken APR-1, APR-2, APR-3 or SOD-1
   */
  public void require(
      String number,
      ApprovalState state,
      Collection<String> barred,
      String login,
      Decision decision,
      String comment) {
    if (state != ApprovalState.OPEN) {
      throw new RuleBroken("APR-1", number, state);
    }
    if (barred.contains(login)) {
      throw new RuleBroken("SOD-1", login);
    }
    if (voices.stream().anyMatch(v -> v.login().equals(login) && !v.waits())) {
      throw new RuleBroken("APR-3", login);
    }
    if (decision == Decision.REJECTED && !FreeText.says(comment)) {
      throw RuleBroken.at("comment", "APR-2", number);
    }
  }

  /**
   * Refuses to hand a decision on to somebody who has said or handed on theirs already, or is who hands it on: it would come
   * back to nobody.
   *
   * @throws RuleBroken APR-3.SAID at {@code delegate}
   */
  public void requireHeir(String from, String to) {
    if (from.equals(to) || voices.stream().anyMatch(v -> v.login().equals(to) && !v.waits())) {
      throw RuleBroken.at("delegate", "APR-3.SAID", to);
    }
  }

  /**
   * Refuses an approval that alone could never suffice, since too few have the authority (APR-7).
   *
   * @param decision the one just added
   */
  public void requireEnough(Decision decision) {
    if (decision == Decision.APPROVED && result() == ApprovalState.REJECTED) {
      throw new RuleBroken("APR-7", needed());
    }
  }
}
