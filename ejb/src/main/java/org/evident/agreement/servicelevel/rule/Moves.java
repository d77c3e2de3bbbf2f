package org.evident.agreement.servicelevel.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The changes of service or customer in a ledger, in order (SLA-10): each brings the targets of the place it leads to, and
 * what clocks used before is kept.
 */
public final class Moves {

  private final List<ClockEvent> moves;

  private Moves(List<ClockEvent> moves) {
    this.moves = moves;
  }

  /** The moves of a ledger in any order. */
  public static Moves of(List<ClockEvent> ledger) {
    List<ClockEvent> moves = new ArrayList<>(0);
    for (ClockEvent event : ledger) {
      if (event.change() instanceof Change.Moved) {
        moves.add(event);
      }
    }
    return new Moves(ClockEvent.inOrder(moves));
  }

  /** Whether the record always belonged where it does. */
  public boolean isEmpty() {
    return moves.isEmpty();
  }

  /** Where the record was reported; empty if it always belonged where it does. */
  public Optional<Place> origin() {
    return moves.isEmpty()
        ? Optional.empty()
        : Optional.of(((Change.Moved) moves.get(0).change()).from());
  }

  /**
   * Where the record belonged, from the report on.
   *
   * @return one stay more than there are moves; none if there is no move
   */
  public List<Stay> stays() {
    List<Stay> stays = new ArrayList<>();
    origin().ifPresent(place -> stays.add(new Stay(place, Optional.empty())));
    moves.forEach(e -> stays.add(new Stay(((Change.Moved) e.change()).to(), Optional.of(e.at()))));
    return stays;
  }

  /**
   * The ledger with the targets each place brings, and with what later versions there take over while the record stays.
   *
   * @param terms what is agreed for each of the stays
   */
  public List<ClockEvent> under(List<ClockEvent> ledger, List<Terms> terms) {
    List<ClockEvent> all = new ArrayList<>(ledger);
    for (int stay = 0; stay <= moves.size(); stay++) {
      Instant from = stay == 0 ? Instant.MIN : moves.get(stay - 1).at();
      Instant until = stay == moves.size() ? Instant.MAX : moves.get(stay).at();
      if (stay > 0) {
        ClockEvent move = moves.get(stay - 1);
        all.add(new Change.Retargeted(terms.get(stay).at(from)).at(from, move.sequence()));
      }
      terms.get(stay).between(from, until).forEach(m -> all.add(m.event()));
    }
    return all;
  }

  /**
   * A part of a record's life at one place.
   *
   * @param place where it belonged
   * @param cameAt when it came there; empty where it was reported
   */
  public record Stay(Place place, Optional<Instant> cameAt) {}
}
