package org.evident.foundation.history.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordRef;

/** Records of which the history shows what happened, and to all but security roles not which words (INC-6). */
@ApplicationScoped
public class Withholding {

  private static final String WORDS = "…";

  @Inject private Statements statements;

  /** From now on only security roles read the words of a record's history. */
  public void keep(RecordRef record) {
    statements.change(
        "insert into withheld_record (record_kind, record_number) select cast(? as varchar(20)),"
            + " cast(? as varchar(40)) from (select 1 as one) o where not exists (select 1 from"
            + " withheld_record where record_kind = ? and record_number = ?)",
        record.kind(),
        record.number(),
        record.kind(),
        record.number());
  }

  /** The records of which words are withheld, each as its kind and number. */
  Set<String> all() {
    return new HashSet<>(
        statements.list(
            "select record_kind, record_number from withheld_record",
            row -> row.text("record_kind") + " " + row.text("record_number")));
  }

  /** The same lines as somebody without a security role may read them. */
  List<HistoryLine> shown(List<HistoryLine> lines) {
    if (lines.isEmpty()) {
      return lines;
    }
    List<String> numbers =
        new ArrayList<>(lines.stream().map(HistoryLine::number).collect(Collectors.toSet()));
    Set<String> withheld =
        new HashSet<>(
            statements.list(
                "select record_kind, record_number from withheld_record where record_number in ("
                    + Statements.places(numbers.size())
                    + ")",
                row -> row.text("record_kind") + " " + row.text("record_number"),
                numbers.toArray()));
    return lines.stream()
        .map(
            line ->
                withheld.contains(line.kind() + " " + line.number()) ? line.without(WORDS) : line)
        .toList();
  }
}
