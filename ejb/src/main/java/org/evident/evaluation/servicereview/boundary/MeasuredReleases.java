package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.evident.evaluation.servicereview.rule.Counted;
import org.evident.evaluation.servicereview.rule.RecordLine;
import org.evident.evaluation.servicereview.rule.ReleaseFigures;
import org.evident.evaluation.servicereview.rule.ReleaseFigures.CountedRelease;
import org.evident.evaluation.servicereview.rule.Section;
import org.evident.transition.release.boundary.ReleaseLine;
import org.evident.transition.release.boundary.Releases;

/** Measures the releases of a month, and lists those of the next sixty days (S10). */
@ApplicationScoped
class MeasuredReleases {

  private static final Duration AHEAD = Duration.ofDays(60);

  @Inject private Releases releases;

  /**
   * Adds what releases tell.
   *
   * @param opened the incidents reported in the month
   */
  void measure(Scope scope, List<RecordLine> opened, Measured to) {
    Instant start = scope.span().start();
    Instant end = scope.span().end();
    List<CountedRelease> deployed =
        releases.deployed(scope.service(), start.minus(ReleaseFigures.OBSERVED), end).stream()
            .map(release -> counted(release, release.deployedAt()))
            .toList();
    List<CountedRelease> planned =
        releases.planned(scope.service(), end, end.plus(AHEAD)).stream()
            .map(release -> counted(release, release.plannedStart()))
            .toList();
    Counted counted = ReleaseFigures.of(deployed, scope.span(), opened, planned);
    if (!counted.evidence().isEmpty()) {
      to.section(Section.S10, true);
      to.add(counted);
    }
  }

  private static CountedRelease counted(ReleaseLine release, Instant at) {
    String outcome = release.outcome() == null ? "" : release.outcome();
    return new CountedRelease(
        release.number(),
        release.title(),
        release.type(),
        release.changes(),
        at,
        outcome,
        release.conclusions());
  }
}
