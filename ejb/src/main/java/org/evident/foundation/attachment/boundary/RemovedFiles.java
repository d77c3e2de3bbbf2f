package org.evident.foundation.attachment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.evident.foundation.retention.boundary.Disposing;
import org.evident.foundation.retention.rule.Retained;
import org.evident.foundation.storage.boundary.Statements;

/** Files taken off their records: their bytes go, that they were there stays (RET-5). */
@ApplicationScoped
public class RemovedFiles implements Disposing {

  private static final String DUE = " from attachment where removed_at < ? and disposed_at is null";

  @Inject private Statements statements;
  @Inject private Clock clock;

  @Override
  public Retained retained() {
    return Retained.REMOVED_FILE;
  }

  @Override
  public long due(Instant before) {
    return statements
        .first("select count(*) as due" + DUE, row -> row.number("due"), before)
        .orElseThrow();
  }

  @Override
  public List<String> dispose(Instant before, int most) {
    return statements
        .list(
            "select id, content_id, record_number" + DUE + " order by removed_at, id limit " + most,
            row -> new Old(row.number("id"), row.number("content_id"), row.text("record_number")),
            before)
        .stream()
        .map(this::dispose)
        .toList();
  }

  private String dispose(Old old) {
    statements.change("delete from content_piece where content_id = ?", old.content());
    statements.change("update content set name = 'disposed' where id = ?", old.content());
    statements.change(
        "update attachment set disposed_at = ? where id = ?", clock.instant(), old.id());
    return old.record() + " " + old.id();
  }

  private record Old(long id, long content, String record) {}
}
