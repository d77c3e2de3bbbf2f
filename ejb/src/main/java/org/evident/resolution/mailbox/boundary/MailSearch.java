package org.evident.resolution.mailbox.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.search.boundary.SearchDocument;
import org.evident.foundation.search.boundary.Searched;
import org.evident.foundation.search.rule.Audience;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;

/** Mails that came in are found by sender, subject, what they say and the names of their files, by those whose door they are behind. */
@ApplicationScoped
class MailSearch implements Searched {

  @Inject private Statements statements;
  @Inject private Mandates mandates;

  @Override
  public List<RecordKind> kinds() {
    return List.of(RecordKind.RECEIVED_MAIL);
  }

  @Override
  public String table(RecordKind kind) {
    return "received_mail";
  }

  @Override
  public boolean opens(RecordKind kind, Caller caller) {
    return caller.customerId() == null
        && caller.hasAny(Role.SERVICE_DESK, Role.INCIDENT_MANAGER)
        && ReceivedMails.isFor(mandates.reach());
  }

  @Override
  public List<SearchDocument> documents(RecordKind kind, Collection<String> numbers) {
    return statements.list(
        "select number, sender, sender_name, subject, body, files from received_mail where"
            + " number in ("
            + Statements.places(numbers.size())
            + ")",
        MailSearch::document,
        numbers.toArray());
  }

  private static SearchDocument document(Row row) {
    String subject = row.text("subject");
    return SearchDocument.of(
        new RecordRef(RecordKind.RECEIVED_MAIL, row.text("number")),
        Audience.STAFF,
        null,
        subject.isBlank() ? row.text("sender") : subject,
        List.of(row.text("sender"), row.text("sender_name"), row.text("body"), row.text("files")));
  }

  /** Nobody can tell whose matter a mail of a stranger is: all of them, or none. */
  @Override
  public ReachedRows reached(RecordKind kind) {
    return ReceivedMails.isFor(mandates.reach()) ? ReachedRows.ALL : ReachedRows.NONE;
  }

  @Override
  public Set<String> seen(RecordKind kind, long customer, Collection<String> numbers) {
    return Set.of();
  }
}
