package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.evident.evaluation.servicereview.rule.ChangeFigures;
import org.evident.evaluation.servicereview.rule.CountedChange;
import org.evident.evaluation.servicereview.rule.Section;
import org.evident.transition.change.boundary.ChangeLine;
import org.evident.transition.change.boundary.ServiceChanges;

/** Measures the changes of a month and lists those of the next sixty days (S10). */
@ApplicationScoped
class MeasuredChanges {

  private static final Duration AHEAD = Duration.ofDays(60);

  @Inject private ServiceChanges changes;

  /** Adds the section. */
  void measure(Scope scope, Measured to) {
    Instant end = scope.span().end();
    List<ChangeLine> implemented = changes.implemented(scope.service(), scope.span().start(), end);
    List<ChangeLine> planned = changes.planned(scope.service(), end, end.plus(AHEAD));
    to.section(Section.S10, !implemented.isEmpty() || !planned.isEmpty());
    if (implemented.isEmpty() && planned.isEmpty()) {
      return;
    }
    to.add(
        ChangeFigures.of(
            implemented.stream().map(c -> counted(c, c.implementedAt())).toList(),
            planned.stream().map(c -> counted(c, c.plannedStart())).toList()));
  }

  private static CountedChange counted(ChangeLine c, Instant at) {
    return new CountedChange(
        c.number(), c.title(), c.type(), c.outcome() == null ? "" : c.outcome(), at, c.review());
  }
}
