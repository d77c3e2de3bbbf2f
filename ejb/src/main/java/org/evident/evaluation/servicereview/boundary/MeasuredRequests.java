package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.ModelTargets;
import org.evident.agreement.servicelevel.rule.Target;
import org.evident.evaluation.servicereview.rule.ClockVerdict;
import org.evident.evaluation.servicereview.rule.Counted;
import org.evident.evaluation.servicereview.rule.EvidenceKind;
import org.evident.evaluation.servicereview.rule.EvidenceLine;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.Figures;
import org.evident.evaluation.servicereview.rule.PeriodSpan;
import org.evident.evaluation.servicereview.rule.RequestFigures;
import org.evident.evaluation.servicereview.rule.Section;
import org.evident.evaluation.servicereview.rule.ServedRequest;
import org.evident.evaluation.servicereview.rule.WorkloadFigures;
import org.evident.resolution.request.boundary.RequestLine;
import org.evident.resolution.request.boundary.Requests;
import org.evident.supply.demand.boundary.WorkloadCounts;

/** Measures service requests, their fulfilment, and every agreed workload (S3, S8, S11). */
@ApplicationScoped
class MeasuredRequests {

  private static final String VERSION = "LOAD/1";

  /** What is told of a request that is judged by the target of its model and not by that for all (AGR-7). */
  private static final String OF_MODEL = "MODEL_TARGET";

  @Inject private Requests requests;
  @Inject private WorkloadCounts counts;

  /** Adds fulfilment and section S8. */
  void measure(Scope scope, Measured to) {
    PeriodSpan span = scope.span();
    List<ServedRequest> lines =
        requests.of(scope.customer(), scope.service(), span.start(), span.end()).stream()
            .map(r -> served(r, scope.versions(), span.end()))
            .toList();
    to.section(Section.S8, !lines.isEmpty());
    if (lines.isEmpty()) {
      return;
    }
    BigDecimal goal = scope.agreed().map(g -> g.byFigure().get(FigureKey.FULF)).orElse(null);
    Counted counted = RequestFigures.of(span, lines, goal);
    to.add(counted);
    to.breaches().addAll(RequestFigures.breaches(span, lines));
  }

  /**
   * Adds the verdict on each workload limit of a month, which holds for all services of the agreement together; a measure that was
   * counted as a whole needs no records of its own, and opens that count.
   *
   * @param incidents how many incidents were opened
   */
  void workloads(Scope scope, BigDecimal incidents, Measured to) {
    List<AgreedGoals.Workload> limits =
        scope.agreed().map(AgreedGoals.Goals::workloads).orElse(List.of()).stream()
            .filter(AgreedGoals.Workload::isOfMonth)
            .toList();
    Map<String, WorkloadCounts.Entered> counted =
        counts.of(scope.customer(), scope.service(), scope.month());
    for (AgreedGoals.Workload limit : limits) {
      WorkloadCounts.Entered whole = counted.get(limit.measure());
      BigDecimal measured =
          whole == null ? fromRecords(limit.measure(), incidents, to) : whole.quantity();
      List<Figure> figures = against(limit, measured, scope);
      to.figures().addAll(figures);
      String own = figures.get(figures.size() - 1).name();
      if (whole != null) {
        to.evidence().add(entered(whole, limit, own));
      } else if ("REQUESTS".equals(limit.measure())) {
        to.alsoBehind(own, FigureKey.REQ_OPENED);
      }
    }
  }

  /** What was counted as a whole opens the record that says so. */
  private static EvidenceLine entered(
      WorkloadCounts.Entered whole, AgreedGoals.Workload limit, String figure) {
    return new EvidenceLine(
        EvidenceKind.WORKLOAD_COUNT,
        whole.number(),
        limit.measure(),
        "",
        null,
        "",
        whole.quantity(),
        List.of(figure),
        limit.limit(),
        null);
  }

  private static List<Figure> against(
      AgreedGoals.Workload limit, BigDecimal measured, Scope scope) {
    if (scope.volumes().ofMonth().isEmpty()) {
      return List.of(
          Figures.workload(limit.measure(), measured, limit.limit(), limit.tolerance(), VERSION));
    }
    List<BigDecimal> others =
        scope.volumes().ofMonth().get(limit.measure()).entrySet().stream()
            .filter(volume -> volume.getKey() != scope.service())
            .map(Map.Entry::getValue)
            .toList();
    return WorkloadFigures.together(
        limit.measure(), measured, others, limit.limit(), limit.tolerance(), VERSION);
  }

  private static BigDecimal fromRecords(String measure, BigDecimal incidents, Measured to) {
    return switch (measure) {
      case "INCIDENTS" -> incidents;
      case "REQUESTS" ->
          to.figures().stream()
              .filter(f -> f.name().equals(FigureKey.REQ_OPENED))
              .findFirst()
              .map(Figure::value)
              .orElse(null);
      default -> null;
    };
  }

  /** A request runs by the agreement in force when it was asked for, and never pauses here. */
  private static ServedRequest served(
      RequestLine r, List<AgreedTargets.Version> versions, Instant end) {
    Optional<AgreedTargets.Version> by = AgreedTargets.inForce(versions, r.reportedAt());
    Optional<ModelTargets.Promise> ofModel = by.flatMap(v -> v.promise(r.model(), r.priority()));
    Optional<Target> target =
        ofModel
            .map(ModelTargets.Promise::target)
            .or(() -> by.flatMap(v -> v.targets().target(Metric.FULFILMENT, r.priority())));
    Optional<Instant> start = target.flatMap(t -> t.start(r.reportedAt(), r.approvedAt()));
    Instant fulfilled =
        r.fulfilledAt() != null && r.fulfilledAt().isBefore(end) ? r.fulfilledAt() : null;
    Instant until = fulfilled == null ? end : fulfilled;
    long consumed =
        target.flatMap(t -> start.map(from -> t.calendar().open(from, until))).orElse(0L);
    long limit = target.map(Target::limitSeconds).orElse(0L);
    Instant breached =
        target.isPresent() && consumed > limit
            ? target.get().calendar().lastWithin(start.orElseThrow(), limit).orElse(null)
            : null;
    return new ServedRequest(
        r.number(),
        r.model(),
        r.reportedAt(),
        fulfilled,
        r.cancelled() ? r.reportedAt() : null,
        target.isPresent() ? r.priority().name() : null,
        limit,
        consumed,
        breached,
        target.isPresent() ? verdict(r, fulfilled, breached) : null,
        ofModel.isPresent() ? OF_MODEL : null);
  }

  private static ClockVerdict verdict(RequestLine r, Instant fulfilled, Instant breached) {
    if (r.cancelled()) {
      return ClockVerdict.CANCELLED;
    }
    if (fulfilled == null) {
      return ClockVerdict.OPEN;
    }
    return breached == null ? ClockVerdict.MET : ClockVerdict.BREACHED;
  }
}
