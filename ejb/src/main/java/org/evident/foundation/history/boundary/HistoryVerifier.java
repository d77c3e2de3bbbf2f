package org.evident.foundation.history.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.OWNER_OF_SMS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.foundation.history.rule.ChainCheck;
import org.evident.foundation.history.rule.ChainSeal;
import org.evident.foundation.history.rule.ChainedEntry;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Proves that the history is whole, or says where it is not. */
@Stateless
@RolesAllowed({AUDITORS, OWNER_OF_SMS, ADMIN})
public class HistoryVerifier {

  @Inject private Statements statements;

  /** Every fault found; empty when nothing was changed, removed or moved. */
  public List<String> faults() {
    ChainCheck check = new ChainCheck();
    statements.each(
        "select number, at, heads, previous_hash, hash from history_seal order by number",
        row ->
            check.seal(
                new ChainSeal(
                    row.number("number"),
                    row.instant("at"),
                    row.text("heads"),
                    row.text("previous_hash")),
                row.text("hash")));
    statements.each(
        "select shard, position, at, actor, record_kind, record_number, act, detail, channel,"
            + " previous_hash, hash from history_entry order by shard, position",
        row -> check.entry(entry(row), row.text("hash")));
    statements.each(
        "select shard, position, hash from history_head order by shard",
        row -> check.head((int) row.number("shard"), row.number("position"), row.text("hash")));
    return check.faults();
  }

  private static ChainedEntry entry(Row row) {
    return new ChainedEntry(
        (int) row.number("shard"),
        row.number("position"),
        row.instant("at"),
        row.text("actor"),
        row.text("record_kind"),
        row.text("record_number"),
        row.text("act"),
        row.text("detail"),
        row.text("channel"),
        row.text("previous_hash"));
  }
}
