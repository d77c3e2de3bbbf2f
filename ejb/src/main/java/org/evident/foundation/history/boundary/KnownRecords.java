package org.evident.foundation.history.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** Knows whether a record exists, whatever the process that keeps it: by its table, or by its history. */
@ApplicationScoped
public class KnownRecords {

  /** What has a history and is no record of a process. */
  private static final Set<RecordKind> OTHERS =
      EnumSet.of(RecordKind.PERSON, RecordKind.HISTORY, RecordKind.AUTHORITY);

  @Inject private Statements statements;

  /**
   * The record of a number or code.
   *
   * @param field what to name in the refusal
   * @throws RuleBroken REC-1 if the history knows none
   */
  public RecordRef find(String field, String number) {
    return kept(number.strip())
        .or(() -> told(number.strip()))
        .orElseThrow(() -> RuleBroken.at(field, "REC-1", number));
  }

  /** A record of a kind with numbers of its own; one that was imported has no history yet. */
  private Optional<RecordRef> kept(String number) {
    return HistoryWalk.TABLES.entrySet().stream()
        .filter(table -> number.startsWith(table.getKey().prefix() + "-"))
        .filter(table -> !OTHERS.contains(table.getKey()))
        .findFirst()
        .flatMap(
            table ->
                statements.first(
                    "select number from " + table.getValue() + " where number = ?",
                    row -> new RecordRef(table.getKey(), number),
                    number));
  }

  /** A record that goes by a code, such as a calendar. */
  private Optional<RecordRef> told(String number) {
    List<Object> values = new ArrayList<>(EnumSet.complementOf(EnumSet.copyOf(OTHERS)));
    String places = Statements.places(values.size());
    values.add(number);
    return statements.first(
        "select record_kind from history_entry where record_kind in ("
            + places
            + ") and record_number = ? limit 1",
        row -> new RecordRef(RecordKind.valueOf(row.text("record_kind")), number),
        values.toArray());
  }
}
