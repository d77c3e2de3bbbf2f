package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evident.agreement.servicelevel.rule.ClockStep;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.Place;
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.agreement.servicelevel.rule.Target;

/** Shows an incident's clocks at one instant, with what each has signalled and will signal. */
final class ClockViews {

  private final List<ClockSignals.Given> given;
  private final List<ClockWatch.Due> ahead;
  private final Function<Optional<Place>, PlaceNames.Named> names;
  private final Instant now;

  private ClockViews(
      List<ClockSignals.Given> given,
      List<ClockWatch.Due> ahead,
      Function<Optional<Place>, PlaceNames.Named> names,
      Instant now) {
    this.given = given;
    this.ahead = ahead;
    this.names = names;
    this.now = now;
  }

  static ClockViews of(
      ClockSignals signals,
      long incident,
      Function<Optional<Place>, PlaceNames.Named> names,
      Instant now) {
    return new ClockViews(signals.given(incident), signals.ahead(incident), names, now);
  }

  IncidentView.ClockView reported(SlaClock clock) {
    return view(clock, true, ClockSignals.REPORTED);
  }

  IncidentView.ClockView own(CommitmentClock own) {
    return view(own.clock(), false, own.commitment());
  }

  private List<IncidentView.SignalView> signals(long commitment, Metric metric) {
    return Stream.concat(
            given.stream()
                .filter(g -> g.commitment() == commitment && g.signal().metric() == metric)
                .map(
                    g ->
                        new IncidentView.SignalView(
                            g.signal().threshold(),
                            g.signal().at(),
                            g.firedAt(),
                            g.late(),
                            g.imported())),
            ahead.stream()
                .filter(d -> d.commitment() == commitment && d.signal().metric() == metric)
                .map(
                    d ->
                        new IncidentView.SignalView(
                            d.signal().threshold(), d.signal().at(), null, false, false)))
        .toList();
  }

  private IncidentView.ClockView view(SlaClock folded, boolean reported, long commitment) {
    SlaClock c = folded.at(now);
    Optional<Target> target = c.target();
    boolean kept = names.apply(c.place()).isAnothers();
    return new IncidentView.ClockView(
        c.metric().name(),
        c.state().name(),
        c.result().name(),
        kept ? LedgerText.KEPT : target.map(Target::agreement).orElse(null),
        target.map(t -> t.condition().name()).orElse(null),
        reported,
        kept ? LedgerText.KEPT : target.map(t -> t.calendar().code()).orElse(null),
        c.limitSeconds(),
        c.consumedSeconds(),
        c.pausedSeconds(),
        c.startAt(),
        c.stoppedAt().orElse(null),
        c.dueAt().orElse(null),
        c.breachedAt().orElse(null),
        c.pausedUntil().orElse(null),
        signals(commitment, c.metric()),
        steps(folded.why(now)));
  }

  private List<IncidentView.Step> steps(List<ClockStep> why) {
    List<IncidentView.Step> steps = new ArrayList<>(why.size());
    PlaceNames.Named before = null;
    for (ClockStep s : why) {
      PlaceNames.Named here = names.apply(s.place());
      PlaceNames.Named from = before == null ? here : before;
      Optional<Target> told = here.isAnothers() ? Optional.empty() : s.target();
      steps.add(
          new IncidentView.Step(
              s.from(),
              s.to(),
              s.kind().name(),
              s.countedSeconds(),
              s.totalSeconds(),
              s.reason(),
              s.target().map(t -> t.priority().name()).orElse(null),
              told.map(t -> t.condition().name()).orElse(null),
              here.customer(),
              here.service(),
              from.customer().equals(here.customer()) ? null : from.customer(),
              from.service().equals(here.service()) ? null : from.service(),
              told.map(Target::limitSeconds).orElse(null),
              here.isAnothers() ? LedgerText.KEPT : told.map(t -> t.calendar().code()).orElse(null),
              s.clockShiftSeconds()));
      before = here;
    }
    return steps;
  }
}
