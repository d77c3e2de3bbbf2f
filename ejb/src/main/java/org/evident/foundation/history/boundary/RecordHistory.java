package org.evident.foundation.history.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;

/**
 * What the history says of one record, newest first, for the page of that record (HIS-1). Who sees the record is decided by
 * its own door; here erased people stay unnamed, and words that are withheld stay so.
 */
@Stateless
@PermitAll
public class RecordHistory {

  private static final int CHAINS = Histories.SHARDS;
  private static final String ORDER = "(position * " + CHAINS + " + shard)";

  @Inject private Statements statements;
  @Inject private Pseudonyms pseudonyms;
  @Inject private Withholding withholding;
  @Resource private SessionContext session;

  /**
   * An entry and where it stands among those of its instant.
   *
   * @param order grows with the entries of a record and an instant
   */
  public record Past(long order, HistoryLine line) {}

  /**
   * Which entries are asked for.
   *
   * @param acts the acts looked for, or left out
   * @param allBut whether they are left out
   * @param valued acts of which only entries with a field count: the others repeat them
   * @param fields the only fields asked for, empty for entries of all and of none
   * @param told fields of which something else tells, which are left out
   */
  public record Wanted(
      Collection<String> acts,
      boolean allBut,
      Collection<String> valued,
      Collection<String> fields,
      Collection<String> told) {}

  /**
   * Entries of a record.
   *
   * @param until entries up to this instant, of which those of the instant itself come before {@code below} in their order
   * @param limit how many at most
   */
  public List<Past> before(RecordRef about, Wanted wanted, Instant until, long below, int limit) {
    if (wanted.acts().isEmpty() && !wanted.allBut()) {
      return List.of();
    }
    List<Object> values = new ArrayList<>(List.of(about.kind(), about.number()));
    StringBuilder where = new StringBuilder("where record_kind = ? and record_number = ?");
    among(where, values, wanted.allBut() ? "act not in" : "act in", wanted.acts());
    among(where, values, "field is not null or act not in", wanted.valued());
    among(where, values, "field in", wanted.fields());
    among(where, values, "field is null or field not in", wanted.told());
    where.append(" and at <= ? and (at < ? or ").append(ORDER).append(" < ?)");
    values.addAll(List.of(until, until, below));
    List<Past> past =
        statements.list(
            HistoryWalk.ENTRY
                + where
                + " order by at desc, "
                + ORDER
                + " desc fetch first "
                + limit
                + " rows only",
            RecordHistory::past,
            values.toArray());
    return shown(past);
  }

  private List<Past> shown(List<Past> past) {
    List<HistoryLine> lines = pseudonyms.shown(past.stream().map(Past::line).toList());
    boolean all = session.isCallerInRole(Role.SECURITY_MANAGERS);
    List<HistoryLine> shown = all ? lines : withholding.shown(lines);
    List<Past> result = new ArrayList<>();
    for (int i = 0; i < past.size(); i++) {
      result.add(new Past(past.get(i).order(), shown.get(i)));
    }
    return result;
  }

  private static void among(
      StringBuilder where, List<Object> values, String condition, Collection<String> words) {
    if (!words.isEmpty()) {
      where
          .append(" and (")
          .append(condition)
          .append(" (")
          .append(Statements.places(words.size()))
          .append("))");
      values.addAll(words);
    }
  }

  private static Past past(Row row) {
    return new Past(row.number("position") * CHAINS + row.number("shard"), HistoryLine.of(row));
  }
}
