package org.evident.foundation.register.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.ValueReader;
import org.evident.foundation.register.rule.Values;
import org.evident.kernel.RuleBroken;

/** Enters records that follow from others: whoever made the other one does not have to be one who writes these. */
@ApplicationScoped
public class FollowingEntries {

  @Inject private FormBook book;
  @Inject private RecordRows rows;
  @Inject private RecordKeeping keeping;
  @Inject private Clock clock;

  /** Enters a record and answers with its number; times bear their offset. */
  public String enter(String path, Map<String, String> written) {
    Form form = form(path);
    ValueReader reader = new ValueReader(null, clock.instant());
    Values values = new EntryReader(rows, form, reader).readOrThrow(written);
    keeping.refuseUnfit(form, null, values);
    return keeping.add(form, null, values);
  }

  /** The number of a record that stands; breaks REC-1 at a field where there is none. */
  public String require(String path, String number, String field) {
    return rows.numbered(form(path), number, ReachedRecords.ALL)
        .filter(record -> !record.withdrawn())
        .map(Registered::number)
        .orElseThrow(() -> RuleBroken.at(field, "REC-1", number));
  }

  private Form form(String path) {
    return book.all().filter(form -> form.path().equals(path)).findFirst().orElseThrow();
  }
}
