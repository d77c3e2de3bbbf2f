package org.evident.foundation.approval.boundary;

import java.time.Instant;
import org.evident.foundation.approval.rule.Decision;
import org.evident.foundation.approval.rule.Voice;
import org.evident.foundation.storage.boundary.Row;

/**
 * One of those asked, and what they said.
 *
 * @param decision null while they said nothing
 * @param recordedBy who heard it, where somebody else did
 * @param confirmUntil until when it is to be confirmed, or null where it need not be
 */
public record VoiceView(
    String login,
    String name,
    String decision,
    Instant at,
    String comment,
    String means,
    String recordedBy,
    Instant confirmUntil,
    String delegatedTo,
    int needed) {

  static VoiceView of(Row row) {
    return new VoiceView(
        row.text("login"),
        row.text("name"),
        row.text("decision"),
        row.instant("decided_at"),
        row.text("comment_text"),
        row.text("means"),
        row.text("recorded_by"),
        row.instant("confirm_until"),
        row.text("delegated_to"),
        (int) row.number("needed"));
  }

  Voice voice() {
    Decision said = decision == null ? null : Decision.valueOf(decision);
    return new Voice(login, said, confirmUntil == null, needed);
  }
}
