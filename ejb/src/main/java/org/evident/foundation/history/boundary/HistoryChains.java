package org.evident.foundation.history.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.history.rule.ChainedEntry;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** The stored chains. Whoever appends holds the chain until its transaction ends, so this is the last it does. */
@ApplicationScoped
class HistoryChains {

  @Inject private Statements statements;

  /** Puts entries at the end of a chain, in their order. */
  void append(int shard, List<ChainedEntry> entries) {
    Head head = head(shard);
    List<Object[]> rows = new ArrayList<>();
    for (ChainedEntry entry : entries) {
      ChainedEntry placed = entry.chained(shard, head.position() + 1, head.hash());
      head = new Head(placed.position(), placed.hash());
      rows.add(row(placed, head.hash()));
    }
    statements.changeAll(
        "insert into history_entry (shard, position, at, actor, acting_role, record_kind,"
            + " record_number, act, detail, field, old_value, new_value, channel, previous_hash, hash)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
    statements.change(
        "update history_head set position = ?, hash = ? where shard = ?",
        head.position(),
        head.hash(),
        shard);
  }

  private Head head(int shard) {
    return statements
        .first(
            "select position, hash from history_head where shard = ? for update", Head::of, shard)
        .orElseThrow();
  }

  private static Object[] row(ChainedEntry e, String hash) {
    return new Object[] {
      e.shard(),
      e.position(),
      e.at(),
      e.actor(),
      e.actingRole(),
      e.recordKind(),
      e.recordNumber(),
      e.act(),
      e.detail(),
      e.change().field(),
      e.change().oldValue(),
      e.change().newValue(),
      e.channel(),
      e.previousHash(),
      hash
    };
  }

  private record Head(long position, String hash) {
    static Head of(Row row) {
      return new Head(row.number("position"), row.text("hash"));
    }
  }
}
