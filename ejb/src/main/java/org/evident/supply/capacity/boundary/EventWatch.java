package org.evident.supply.capacity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.supply.capacity.rule.Crossing;
import org.evident.supply.capacity.rule.DayValue;
import org.evident.supply.capacity.rule.EventKind;
import org.evident.supply.capacity.rule.EventStep;
import org.evident.supply.capacity.rule.MetricTrend;
import org.evident.supply.capacity.rule.Thresholds;

/** Raises events for what metrics ask for, tells those concerned, and notes when it is over (CAPM-1, CAPM-3). */
@ApplicationScoped
class EventWatch {

  private static final MathContext DIGITS = new MathContext(6);

  @Inject private EventRows rows;
  @Inject private Numbers numbers;
  @Inject private RoleHolders holders;
  @Inject private Histories histories;
  @Inject private Event<EventRaised> told;
  @Inject private Clock clock;

  /** Judges metrics by their days, before what was foretold of them last is overwritten. */
  void judge(
      Map<Long, MetricView> metrics, Map<Long, List<DayValue>> days, Map<Long, MetricTrend> found) {
    Map<Long, LocalDate> judged = rows.judged(metrics.keySet());
    Map<Long, Map<EventKind, EventRows.Known>> latest = rows.latest(metrics.keySet());
    List<Object[]> changed = new ArrayList<>();
    LocalDate today = LocalDate.now(clock);
    metrics.forEach(
        (id, metric) -> {
          MetricTrend trend = found.get(id);
          Thresholds thresholds = metric.terms().thresholds();
          List<Crossing> crossings =
              Crossing.of(days.get(id), thresholds, judged.get(id), trend.orderBy(), today);
          for (EventKind kind : EventKind.values()) {
            Crossing crossing =
                crossings.stream().filter(c -> c.kind() == kind).findFirst().orElse(null);
            EventRows.Known known = latest.getOrDefault(id, Map.of()).get(kind);
            step(new Judged(id, metric, trend, kind, crossing, known), changed);
          }
        });
    rows.goOn(changed);
    judgeLate(metrics, days, judged);
  }

  /** Raises what days ask for whose samples came when later ones had been judged, unless an event covers or asks it. */
  private void judgeLate(
      Map<Long, MetricView> metrics, Map<Long, List<DayValue>> days, Map<Long, LocalDate> judged) {
    Map<Long, Set<LocalDate>> late = rows.late(metrics.keySet());
    late.forEach(
        (id, own) -> {
          MetricView metric = metrics.get(id);
          LocalDate until = judged.get(id);
          if (until != null) {
            Crossing.late(days.get(id), metric.terms().thresholds(), own, until).stream()
                .filter(crossing -> !rows.covers(id, crossing))
                .forEach(
                    crossing ->
                        raise(new Judged(id, metric, null, crossing.kind(), crossing, null), true));
          }
        });
    rows.judgedLate(late);
  }

  private void step(Judged judged, List<Object[]> changed) {
    EventRows.Known known = judged.known;
    switch (EventStep.of(known == null ? null : known.latest(), judged.crossing)) {
      case RAISE -> raise(judged, false);
      case GO_ON -> changed.add(judged.row());
      case SUBSIDE -> {
        changed.add(judged.row());
        histories.changed(
            about(known.number()), "SUBSIDED", "", FieldChange.of("stands", true, false));
      }
      case NOTHING -> {
        // The days were judged before.
      }
    }
  }

  private void raise(Judged judged, boolean late) {
    MetricView metric = judged.metric;
    Crossing crossing = judged.crossing;
    String number = numbers.next(RecordKind.CAPACITY_EVENT, LocalDate.now(clock).getYear());
    rows.raise(number, judged.id, crossing, judged.threshold(), judged.order(), late);
    histories.write(
        about(number), late ? "RAISED_LATE" : "RAISED", metric.number() + " " + crossing.kind());
    String what =
        crossing.worst() == null
            ? String.valueOf(judged.order())
            : words(crossing.worst()) + " " + metric.unit();
    told.fire(
        new EventRaised(
            about(number),
            clock.instant(),
            crossing.kind(),
            metric.name(),
            what,
            crossing.first().toString(),
            holders.reaching(
                List.of(Scope.service(metric.service())),
                Role.CAPACITY_MANAGER,
                Role.SERVICE_OWNER)));
  }

  private static String words(double value) {
    return BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.CAPACITY_EVENT, number);
  }

  /** A metric and one kind of event of it. */
  private record Judged(
      long id,
      MetricView metric,
      MetricTrend trend,
      EventKind kind,
      Crossing crossing,
      EventRows.Known known) {

    Double threshold() {
      return switch (kind) {
        case CRITICAL -> metric.critical();
        case WARNING -> metric.warning();
        case ORDER -> null;
      };
    }

    LocalDate order() {
      return kind == EventKind.ORDER ? trend.orderBy() : null;
    }

    Object[] row() {
      LocalDate last = known.latest().last();
      if (crossing == null) {
        return new Object[] {last, known.worst(), order(), false, known.id()};
      }
      return new Object[] {
        crossing.last().isAfter(last) ? crossing.last() : last,
        worst(),
        order(),
        crossing.stands(),
        known.id()
      };
    }

    private Double worst() {
      Double now = crossing.worst();
      if (now == null || known.worst() == null) {
        return known.worst() == null ? now : known.worst();
      }
      return metric.terms().thresholds().direction().reaches(now, known.worst())
          ? now
          : known.worst();
    }
  }
}
