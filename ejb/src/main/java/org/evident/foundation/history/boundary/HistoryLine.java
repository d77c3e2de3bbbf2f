package org.evident.foundation.history.boundary;

import java.time.Instant;
import org.evident.foundation.history.rule.ChainedEntry;
import org.evident.foundation.storage.boundary.Row;

/**
 * An entry of the history as lists show it.
 *
 * @param place chain and position
 * @param key what asks for the entries before this one
 */
public record HistoryLine(
    String place,
    String key,
    Instant at,
    String actor,
    String actingRole,
    String kind,
    String number,
    String act,
    String detail,
    String field,
    String oldValue,
    String newValue,
    String channel) {

  /** The same with something else in the place of its words. */
  HistoryLine without(String instead) {
    return new HistoryLine(
        place,
        key,
        at,
        actor,
        actingRole,
        kind,
        number,
        act,
        hidden(detail, instead),
        field,
        hidden(oldValue, instead),
        hidden(newValue, instead),
        channel);
  }

  private static String hidden(String words, String instead) {
    return words == null || words.isEmpty() ? words : instead;
  }

  static HistoryLine of(Row row) {
    ChainedEntry e = HistoryWalk.entry(row);
    return new HistoryLine(
        e.place(),
        e.at() + "_" + e.shard() + "_" + e.position(),
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
        e.channel());
  }
}
