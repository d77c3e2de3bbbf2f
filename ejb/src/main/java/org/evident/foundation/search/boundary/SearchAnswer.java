package org.evident.foundation.search.boundary;

import java.util.List;
import org.evident.kernel.RecordKind;

/**
 * What a search found, by kind of record; a kind without a hit is left out.
 *
 * @param exact the record whose number was typed, or null (SRC-3)
 * @param groups the kinds, each with its newest records first
 */
public record SearchAnswer(SearchHit exact, List<Group> groups) {

  /** The answer to a question without words. */
  static final SearchAnswer NOTHING = new SearchAnswer(null, List.of());

  /**
   * The records of one kind.
   *
   * @param more whether there are more than these
   */
  public record Group(RecordKind kind, List<SearchHit> hits, boolean more) {}
}
