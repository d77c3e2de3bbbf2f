package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.evident.foundation.attachment.boundary.Contents;
import org.evident.foundation.retention.boundary.Disposing;
import org.evident.foundation.retention.rule.Retained;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Files of lists that somebody ordered long ago: the bytes go, that there was one stays (RET-5). */
@ApplicationScoped
public class OldExports implements Disposing {

  private static final String DUE =
      " from incident_export where requested_at < ? and row_count is not null and disposed_at is null";

  @Inject private Statements statements;
  @Inject private Contents contents;
  @Inject private Clock clock;

  @Override
  public Retained retained() {
    return Retained.EXPORT;
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
        .list("select number, content_id" + DUE + " order by id limit " + most, Old::of, before)
        .stream()
        .map(this::dispose)
        .toList();
  }

  private String dispose(Old old) {
    statements.change(
        "update incident_export set content_id = null, disposed_at = ? where number = ?",
        clock.instant(),
        old.number());
    contents.forget(old.content());
    return old.number();
  }

  private record Old(String number, long content) {
    static Old of(Row row) {
      return new Old(row.text("number"), row.number("content_id"));
    }
  }
}
