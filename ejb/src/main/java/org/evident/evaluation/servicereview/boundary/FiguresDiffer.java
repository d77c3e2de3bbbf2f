package org.evident.evaluation.servicereview.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * A published review and the figures stored beside it say different things (REP-4).
 *
 * @param subject the service or the customer it reviews
 * @param month the month it reviews
 * @param figures what differs, by name
 */
public record FiguresDiffer(
    RecordRef about, Instant at, String subject, String month, String figures, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "REVIEW_FIGURES_DIFFER";
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), subject, month, figures);
  }
}
