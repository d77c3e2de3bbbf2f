package org.evident.resolution.mailbox.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.evident.foundation.retention.boundary.Disposing;
import org.evident.foundation.retention.rule.Retained;
import org.evident.foundation.search.boundary.SearchIndex;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;

/** Mails that came in long ago; one that waits for a decision stays (RET-5). */
@ApplicationScoped
public class OldMails implements Disposing {

  private static final String DUE =
      " from received_mail m where m.taken_at < ? and m.fate <> 'KEPT'";

  @Inject private Statements statements;
  @Inject private SearchIndex index;

  @Override
  public Retained retained() {
    return Retained.RECEIVED_MAIL;
  }

  @Override
  public long due(Instant before) {
    return statements
        .first("select count(*) as due" + DUE, row -> row.number("due"), before)
        .orElseThrow();
  }

  @Override
  public List<String> dispose(Instant before, int most) {
    List<String> old =
        statements.list(
            "select m.number" + DUE + " order by m.taken_at, m.id limit " + most,
            row -> row.text("number"),
            before);
    if (old.isEmpty()) {
      return List.of();
    }
    statements.change(
        "delete from received_mail where number in (" + Statements.places(old.size()) + ")",
        old.toArray());
    index.refresh(RecordKind.RECEIVED_MAIL, old);
    return List.of(String.valueOf(old.size()));
  }
}
