package org.evident.resolution.incident.boundary;

import java.util.List;
import org.evident.kernel.RecordKind;

/** Where an incident belonged before and after a move: its services, and its customers where these changed, too. */
public record TimelineMove(List<Named> from, List<Named> to) {

  /** A customer or service as it is called now. */
  public record Named(RecordKind kind, String number, String name) {}
}
