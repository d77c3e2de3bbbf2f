package org.evident.foundation.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.evident.foundation.retention.boundary.Disposing;
import org.evident.foundation.retention.rule.Retained;
import org.evident.foundation.storage.boundary.Statements;

/** What people were told long ago, with the mails that told them; one that still waits to be sent stays (RET-5). */
@ApplicationScoped
public class OldNotices implements Disposing {

  private static final String DUE =
      " from notice n where n.at < ? and not exists (select 1 from notice_mail m where m.notice_id ="
          + " n.id and m.state = 'WAITING')";

  @Inject private Statements statements;

  @Override
  public Retained retained() {
    return Retained.NOTICE;
  }

  @Override
  public long due(Instant before) {
    return statements
        .first("select count(*) as due" + DUE, row -> row.number("due"), before)
        .orElseThrow();
  }

  @Override
  public List<String> dispose(Instant before, int most) {
    List<Long> old =
        statements.list(
            "select n.id" + DUE + " order by n.at, n.id limit " + most,
            row -> row.number("id"),
            before);
    if (old.isEmpty()) {
      return List.of();
    }
    String these = " in (" + Statements.places(old.size()) + ")";
    statements.change("delete from notice_mail where notice_id" + these, old.toArray());
    statements.change("delete from notice where id" + these, old.toArray());
    return List.of(String.valueOf(old.size()));
  }
}
