package org.evident.foundation.history.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.OWNER_OF_SMS;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Lets the history be read, newest first, a page at a time, as far as the reader's roles reach (PTY-10). */
@Stateless
@RolesAllowed({AUDITORS, OWNER_OF_SMS, ADMIN})
public class HistoryReading {

  @Inject private Statements statements;
  @Inject private Pseudonyms pseudonyms;
  @Inject private Withholding withholding;
  @Inject private HistorySight sight;
  @Resource private SessionContext session;

  /**
   * What to look for; an empty text or null asks for all.
   *
   * @param number of a record
   * @param actor a login
   * @param from the first instant
   * @param until the first instant no more
   */
  public record Filter(String number, String actor, Instant from, Instant until) {}

  /** The entries before a key, or the newest without one. */
  public Page<HistoryLine> page(Filter filter, String before, int limit) {
    HistorySight.Part part = sight.part();
    StringBuilder where = new StringBuilder("where 1 = 1").append(part.sql());
    List<Object> values = new ArrayList<>(part.values());
    add(where, values, " and record_number = ?", filter.number());
    add(where, values, " and actor = ?", filter.actor());
    add(where, values, " and at >= ?", filter.from());
    add(where, values, " and at < ?", filter.until());
    if (before != null && !before.isBlank()) {
      after(where, values, before);
    }
    List<HistoryLine> lines =
        statements.list(
            HistoryWalk.ENTRY
                + where
                + " order by at desc, shard desc, position desc fetch first "
                + (limit + 1)
                + " rows only",
            HistoryLine::of,
            values.toArray());
    List<HistoryLine> shown = pseudonyms.shown(lines);
    boolean all = session.isCallerInRole(Role.SECURITY_MANAGERS);
    return Page.of(all ? shown : withholding.shown(shown), limit, HistoryLine::key);
  }

  /** Whether the caller reads all of the history, and may so prove it. */
  public boolean isWhole() {
    return sight.part().isWhole();
  }

  private static void add(StringBuilder where, List<Object> values, String part, Object value) {
    if (value != null && !"".equals(value)) {
      where.append(part);
      values.add(value);
    }
  }

  private static void after(StringBuilder where, List<Object> values, String key) {
    try {
      String[] parts = key.split("_");
      Instant at = Instant.parse(parts[0]);
      int shard = Integer.parseInt(parts[1]);
      long position = Long.parseLong(parts[2]);
      where.append(" and at <= ? and (at < ? or shard < ? or (shard = ? and position < ?))");
      values.addAll(List.of(at, at, shard, shard, position));
    } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException broken) {
      throw RuleBroken.at("before", "HIS-1", key);
    }
  }
}
