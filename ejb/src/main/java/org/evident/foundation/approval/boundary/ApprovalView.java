package org.evident.foundation.approval.boundary;

import java.time.Instant;
import java.util.List;
import org.evident.foundation.approval.rule.ApprovalRule;
import org.evident.foundation.approval.rule.ApprovalState;
import org.evident.foundation.approval.rule.Voting;

/**
 * An approval as pages and programs show it.
 *
 * @param kind of the record to decide about
 * @param subject its number
 * @param rule how many of those asked have to approve
 * @param needed how many that are
 * @param given how many have approved
 * @param reason why it is void, or null
 */
public record ApprovalView(
    String number,
    String kind,
    String subject,
    String version,
    String title,
    String type,
    String rule,
    long needed,
    long given,
    String requestedBy,
    Instant requestedAt,
    Instant dueAt,
    String state,
    Instant closedAt,
    String reason,
    List<VoiceView> voices) {

  static ApprovalView of(StoredApproval stored, List<VoiceView> voices) {
    Voting voting = voting(stored.rule(), stored.quorum(), voices);
    return new ApprovalView(
        stored.number(),
        stored.subject().kind().name(),
        stored.subject().number(),
        stored.version(),
        stored.title(),
        stored.type().name(),
        stored.rule().name(),
        voting.needed(),
        voices.stream()
            .filter(v -> "APPROVED".equals(v.decision()) && v.confirmUntil() == null)
            .count(),
        stored.requestedBy(),
        stored.requestedAt(),
        stored.dueAt(),
        stored.state().name(),
        stored.closedAt(),
        stored.reason(),
        voices);
  }

  static Voting voting(ApprovalRule rule, int quorum, List<VoiceView> voices) {
    return new Voting(rule, quorum, voices.stream().map(VoiceView::voice).toList());
  }

  /** Whether something is still to be decided. */
  public boolean open() {
    return ApprovalState.OPEN.name().equals(state);
  }

  /** What somebody said or is to say, or null if they are not asked. */
  public VoiceView of(String login) {
    return voices.stream().filter(v -> v.login().equals(login)).findFirst().orElse(null);
  }
}
