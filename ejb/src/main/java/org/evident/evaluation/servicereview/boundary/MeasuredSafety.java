package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evident.assurance.continuity.boundary.ContinuityTests;
import org.evident.assurance.continuity.boundary.Invocations;
import org.evident.assurance.security.boundary.SecurityIncidents;
import org.evident.evaluation.servicereview.rule.ContinuityFigures;
import org.evident.evaluation.servicereview.rule.Counted;
import org.evident.evaluation.servicereview.rule.EvidenceKind;
import org.evident.evaluation.servicereview.rule.EvidenceLine;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.SafetyFigures;
import org.evident.evaluation.servicereview.rule.Section;

/** Measures continuity tests, invocations and security incidents (S13); without any it still says when the next test is due. */
@ApplicationScoped
class MeasuredSafety {

  @Inject private ContinuityTests tests;
  @Inject private SecurityIncidents security;
  @Inject private Invocations invocations;

  /** Adds the section. */
  void measure(Scope scope, Measured to) {
    Instant start = scope.span().start();
    Instant end = scope.span().end();
    List<SafetyFigures.HeldTest> held =
        tests.held(scope.service(), start, end).stream()
            .map(
                t ->
                    new SafetyFigures.HeldTest(
                        t.number(),
                        t.kind(),
                        t.heldAt(),
                        t.verdict(),
                        t.achievedRtoMinutes(),
                        t.achievedRpoMinutes()))
            .toList();
    List<SafetyFigures.Security> incidents =
        security.of(scope.service(), start, end).stream()
            .map(
                i ->
                    new SafetyFigures.Security(
                        i.number(), i.type(), i.severity(), i.reportedAt(), i.containedAt()))
            .toList();
    ContinuityFigures asked = asked(scope);
    List<ContinuityFigures.Invocation> invoked = invoked(scope);
    boolean something = !held.isEmpty() || !incidents.isEmpty() || !invoked.isEmpty();
    to.section(Section.S13, something);
    List<Figure> figures = new ArrayList<>(SafetyFigures.tests(held));
    figures.addAll(asked.tests(held));
    figures.addAll(ContinuityFigures.invocations(invoked));
    figures.addAll(SafetyFigures.security(incidents));
    List<EvidenceLine> evidence = new ArrayList<>();
    held.forEach(t -> evidence.add(line(t, asked)));
    invoked.forEach(i -> evidence.add(asked.line(i)));
    incidents.forEach(i -> evidence.add(line(i, figures)));
    LocalDate next = scope.month().plusMonths(1).atDay(1);
    tests.nextDue(scope.service(), next).ifPresent(due -> evidence.add(due(scope, due)));
    to.add(new Counted(figures, evidence));
  }

  private ContinuityFigures asked(Scope scope) {
    LocalDate last = scope.month().atEndOfMonth();
    return new ContinuityFigures(
        invocations.goals(scope.service(), last).stream()
            .map(g -> new ContinuityFigures.Goal(g.validFrom(), g.rtoMinutes(), g.rpoMinutes()))
            .toList(),
        scope.zone());
  }

  private List<ContinuityFigures.Invocation> invoked(Scope scope) {
    return invocations.of(scope.service(), scope.span().start(), scope.span().end()).stream()
        .map(
            i ->
                new ContinuityFigures.Invocation(
                    i.number(), i.invokedAt(), i.cause(), i.restoredAt(), i.recovery()))
        .toList();
  }

  private static EvidenceLine line(SafetyFigures.HeldTest t, ContinuityFigures asked) {
    String verdict = t.verdict() == null ? "" : t.verdict();
    return new EvidenceLine(
        EvidenceKind.TEST,
        t.reference(),
        "",
        t.kind(),
        t.heldAt(),
        verdict,
        null,
        asked.behind(t),
        null,
        asked.achieved(t));
  }

  /** Customers see numbers of security incidents only, so a line bears neither title nor cause. */
  private static EvidenceLine line(SafetyFigures.Security i, List<Figure> figures) {
    List<String> behind =
        figures.stream()
            .filter(f -> f.key().startsWith("SEC_"))
            .filter(
                f ->
                    f.dimension().isEmpty()
                        || f.dimension().equals(FigureKey.TYPE + i.type())
                        || f.dimension().equals(FigureKey.SEVERITY + i.severity()))
            .map(Figure::name)
            .toList();
    return new EvidenceLine(
        EvidenceKind.SECURITY,
        i.reference(),
        "",
        i.type(),
        i.reportedAt(),
        i.severity(),
        null,
        behind);
  }

  private static EvidenceLine due(Scope scope, LocalDate due) {
    return new EvidenceLine(
        EvidenceKind.TEST_PLANNED,
        scope.serviceNumber(),
        due.toString(),
        "",
        due.atStartOfDay(scope.zone()).toInstant(),
        "",
        null,
        List.of());
  }
}
