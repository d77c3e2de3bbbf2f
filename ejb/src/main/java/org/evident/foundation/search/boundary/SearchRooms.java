package org.evident.foundation.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.party.boundary.Caller;
import org.evident.kernel.RecordKind;

/** The rooms whose records can be searched. */
@ApplicationScoped
class SearchRooms {

  @Inject @Any private Instance<Searched> rooms;

  /** The room of a kind, if its records can be searched. */
  Optional<Searched> of(RecordKind kind) {
    return rooms.stream()
        .<Searched>map(room -> room)
        .filter(room -> room.kinds().contains(kind))
        .findFirst();
  }

  /** Every kind that can be searched. */
  List<RecordKind> kinds() {
    return rooms.stream()
        .flatMap(room -> room.kinds().stream())
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /** The kinds a caller reads. */
  List<RecordKind> open(Caller caller) {
    return kinds().stream()
        .filter(kind -> of(kind).filter(room -> room.opens(kind, caller)).isPresent())
        .toList();
  }
}
