package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evident.assurance.continuity.boundary.ContinuityTests;
import org.evident.assurance.security.boundary.SecurityIncidents;
import org.evident.evaluation.servicereview.rule.Counted;
import org.evident.evaluation.servicereview.rule.EvidenceKind;
import org.evident.evaluation.servicereview.rule.EvidenceLine;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.SafetyFigures;
import org.evident.evaluation.servicereview.rule.Section;

/** Measures continuity tests and security incidents (S13); without any it still says when the next test is due. */
@ApplicationScoped
class MeasuredSafety {

  @Inject private ContinuityTests tests;
  @Inject private SecurityIncidents security;

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
    to.section(Section.S13, !held.isEmpty() || !incidents.isEmpty());
    List<Figure> figures = new ArrayList<>(SafetyFigures.tests(held));
    figures.addAll(SafetyFigures.security(incidents));
    List<EvidenceLine> evidence = new ArrayList<>();
    held.forEach(t -> evidence.add(line(t)));
    incidents.forEach(i -> evidence.add(line(i, figures)));
    LocalDate next = scope.month().plusMonths(1).atDay(1);
    tests.nextDue(scope.service(), next).ifPresent(due -> evidence.add(due(scope, due)));
    to.add(new Counted(figures, evidence));
  }

  private static EvidenceLine line(SafetyFigures.HeldTest t) {
    String verdict = t.verdict() == null ? "" : t.verdict();
    return new EvidenceLine(
        EvidenceKind.TEST,
        t.reference(),
        "",
        t.kind(),
        t.heldAt(),
        verdict,
        null,
        List.of(FigureKey.TESTS_HELD),
        null,
        t.achieved());
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
