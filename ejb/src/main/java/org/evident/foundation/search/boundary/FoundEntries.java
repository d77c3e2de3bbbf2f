package org.evident.foundation.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.search.rule.Query;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** Asks the index for entries, newest first, and their rooms which of them a caller may see (SRC-2). */
@ApplicationScoped
class FoundEntries {

  /** How many of the newest entries are looked through before the index of words is asked. */
  private static final int NEWEST = 2000;

  private static final String COLUMNS = "select e.id, e.kind, e.number, e.title from ";
  private static final String MOST = " fetch first %d rows only";

  @Inject private SearchRooms rooms;
  @Inject private WordRows words;
  @Inject private Statements statements;

  /** The record of a number, if it can be searched and the caller sees it. */
  Optional<SearchHit> of(RecordRef about, Reader reader) {
    Slice slice = slice(about.kind(), reader, Long.MAX_VALUE);
    List<Object> values = new ArrayList<>(slice.values());
    values.add(about.number());
    List<Found> found =
        statements.list(
            COLUMNS
                + "search_entry e where "
                + slice.sql()
                + " and e.number = ? order by e.id desc",
            Found::of,
            values.toArray());
    return seen(about.kind(), reader.caller(), found).stream().findFirst().map(Found::hit);
  }

  /** A page of the records of a kind that fit. Where a customer sees only some, it goes on until a page is full. */
  Page<SearchHit> page(RecordKind kind, Query query, Reader reader, String after, int limit) {
    WordRows.Condition fits = words.with(kind, query);
    List<Found> found = new ArrayList<>();
    long from = place(after);
    boolean more = true;
    while (more && found.size() <= limit) {
      List<Found> some = entries(slice(kind, reader, from), fits, limit + 1);
      more = some.size() > limit;
      from = some.isEmpty() ? 0 : some.get(some.size() - 1).key();
      found.addAll(seen(kind, reader.caller(), some));
    }
    List<Found> rows = found.subList(0, Math.min(found.size(), limit + 1));
    return Page.of(rows, limit, last -> String.valueOf(last.key())).as(Found::hit);
  }

  /** A common word fills its page from the newest entries; a rare one has a short list in the index. */
  private List<Found> entries(Slice slice, WordRows.Condition fits, int most) {
    List<Object> values = new ArrayList<>(slice.values());
    values.addAll(fits.values());
    if (fits.often()) {
      List<Found> newest =
          statements.list(
              COLUMNS
                  + "(select * from search_entry e where "
                  + slice.sql()
                  + " order by e.id desc"
                  + MOST.formatted(NEWEST)
                  + ") e where "
                  + fits.sql()
                  + " order by e.id desc"
                  + MOST.formatted(most),
              Found::of,
              values.toArray());
      if (newest.size() == most) {
        return newest;
      }
    }
    // A computed order keeps the database from walking the keys, which would read every entry for a
    // word nobody used.
    return statements.list(
        COLUMNS
            + "search_entry e where "
            + slice.sql()
            + " and "
            + fits.sql()
            + " order by e.id + 0 desc"
            + MOST.formatted(most),
        Found::of,
        values.toArray());
  }

  private Slice slice(RecordKind kind, Reader reader, long before) {
    Caller caller = reader.caller();
    String sql = "e.kind = '" + kind.name() + "' and e.id < ? and e.audience <> ";
    List<Object> values = new ArrayList<>(List.of(before));
    if (caller.customerId() == null) {
      ReachedRows reached = reader.limited() ? room(kind).reached(kind) : ReachedRows.ALL;
      values.addAll(reached.values());
      return new Slice(sql + "'CUSTOMER' " + reached.sql(), values);
    }
    if (room(kind).shared(kind)) {
      return new Slice(sql + "'STAFF'", values);
    }
    values.add(caller.customerId());
    return new Slice(sql + "'STAFF' and e.customer_id = ?", values);
  }

  private List<Found> seen(RecordKind kind, Caller caller, List<Found> proposed) {
    if (caller.customerId() == null || proposed.isEmpty()) {
      return proposed;
    }
    Set<String> numbers = proposed.stream().map(f -> f.hit().number()).collect(Collectors.toSet());
    Set<String> seen = room(kind).seen(kind, caller.customerId(), numbers);
    return proposed.stream().filter(f -> seen.contains(f.hit().number())).toList();
  }

  private Searched room(RecordKind kind) {
    return rooms.of(kind).orElseThrow();
  }

  private static long place(String after) {
    try {
      return after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
    } catch (NumberFormatException unreadable) {
      return Long.MAX_VALUE;
    }
  }

  /**
   * Who searches.
   *
   * @param limited whether any role of somebody of the provider is limited, so that rooms have to be asked how far each reaches
   */
  record Reader(Caller caller, boolean limited) {}

  /** The entries a caller's search may read at all. */
  private record Slice(String sql, List<Object> values) {}

  private record Found(long key, SearchHit hit) {
    static Found of(Row row) {
      RecordKind kind = RecordKind.valueOf(row.text("kind"));
      return new Found(
          row.number("id"), new SearchHit(kind, row.text("number"), row.text("title")));
    }
  }
}
