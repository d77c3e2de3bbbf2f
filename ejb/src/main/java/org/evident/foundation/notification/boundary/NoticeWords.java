package org.evident.foundation.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordRef;

/** Takes words out of what people were told, so that no list and no mail still to go says them. */
@ApplicationScoped
public class NoticeWords {

  /** What is no word: figures and instants. */
  private static final Pattern FIGURE = Pattern.compile("[0-9TZ:.%-]*");

  @Inject private Statements statements;

  /** Puts something else in the place of all that is neither a figure nor the number, in every notice about a record. */
  public void withhold(RecordRef record, String instead) {
    List<Object[]> changed = new ArrayList<>();
    statements.each(
        "select id, fillings from notice where record_kind = ? and record_number = ?",
        row -> {
          String fillings = row.text("fillings");
          String now =
              Arrays.stream(fillings.split(Outbox.SEPARATOR, -1))
                  .map(value -> harmless(value, record) ? value : instead)
                  .collect(Collectors.joining(Outbox.SEPARATOR));
          if (!now.equals(fillings)) {
            changed.add(new Object[] {now, row.number("id")});
          }
        },
        record.kind(),
        record.number());
    statements.changeAll("update notice set fillings = ? where id = ?", changed);
  }

  private static boolean harmless(String value, RecordRef record) {
    return value.equals(record.number()) || FIGURE.matcher(value).matches();
  }
}
