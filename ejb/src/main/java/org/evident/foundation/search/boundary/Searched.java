package org.evident.foundation.search.boundary;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.kernel.RecordKind;

/** What a room contributes whose records can be searched. */
public interface Searched {

  /** The kinds of record, in the order people see them. */
  List<RecordKind> kinds();

  /** The table of a kind, with a unique column {@code number}; a name from the code. */
  String table(RecordKind kind);

  /** Whether a caller's roles read records of a kind at all. */
  boolean opens(RecordKind kind, Caller caller);

  /** What the records of these numbers are found by; numbers without a record are left out. */
  List<SearchDocument> documents(RecordKind kind, Collection<String> numbers);

  /** Which of these records somebody bound to a customer may see (SRC-2). */
  Set<String> seen(RecordKind kind, long customer, Collection<String> numbers);

  /**
   * The part of a query that leaves the entries {@code e} of the records of a kind that the roles of somebody of the provider
   * reach (PTY-10).
   */
  ReachedRows reached(RecordKind kind);

  /** Whether records of a kind belong to no customer, so that only their room knows who sees them. */
  default boolean shared(RecordKind kind) {
    return false;
  }
}
