package org.evident.foundation.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** Knows the mails this system has sent, so that an answer to one is recognised. */
@ApplicationScoped
public class SentMails {

  @Inject private Statements statements;

  /** What a mail told about, by its Message-ID; empty for a mail of somebody else. */
  public Optional<RecordRef> about(String messageId) {
    return statements.first(
        "select n.record_kind, n.record_number from notice_mail m join notice n on n.id = m.notice_id"
            + " where m.message_id = ?",
        row ->
            new RecordRef(RecordKind.valueOf(row.text("record_kind")), row.text("record_number")),
        messageId);
  }
}
