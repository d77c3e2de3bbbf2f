package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.evaluation.servicereview.rule.CountedKnownError;
import org.evident.evaluation.servicereview.rule.CountedProblem;
import org.evident.evaluation.servicereview.rule.PeriodSpan;
import org.evident.evaluation.servicereview.rule.ProblemFigures;
import org.evident.evaluation.servicereview.rule.Section;
import org.evident.resolution.problem.boundary.KnownErrorLine;
import org.evident.resolution.problem.boundary.ProblemLine;
import org.evident.resolution.problem.boundary.Problems;
import org.evident.resolution.problem.rule.TargetAge;

/** Measures problems and known errors (S9). */
@ApplicationScoped
class MeasuredProblems {

  @Inject private Problems problems;

  /** Adds the section, where problems are recorded in this system. */
  void measure(Scope scope, Measured to) {
    PeriodSpan span = scope.span();
    PeriodSpan before = PeriodSpan.of(scope.month().minusMonths(1), scope.zone());
    List<CountedProblem> found =
        problems.unresolved(scope.service(), before.start(), span.end()).stream()
            .map(p -> counted(p, scope))
            .toList();
    List<CountedKnownError> errors =
        problems.published(scope.service(), span.start(), span.end()).stream()
            .map(MeasuredProblems::counted)
            .toList();
    boolean something = !found.isEmpty() || !errors.isEmpty();
    if (something) {
      to.add(ProblemFigures.of(span, before, scope.zone(), found, errors));
    }
    if (something || problems.recorded()) {
      to.section(Section.S9, something);
    }
  }

  private static CountedProblem counted(ProblemLine p, Scope scope) {
    return new CountedProblem(
        p.number(),
        p.title(),
        p.priority().name(),
        p.detectedAt(),
        p.resolvedAt(),
        TargetAge.target(p.priority(), p.detectedAt(), p.targetDate(), scope.zone()),
        p.recurredAt(),
        p.nextStep());
  }

  private static CountedKnownError counted(KnownErrorLine e) {
    return new CountedKnownError(
        e.number(), e.symptoms(), e.problem(), e.publishedAt(), e.workaround());
  }
}
