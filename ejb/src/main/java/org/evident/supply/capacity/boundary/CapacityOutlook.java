package org.evident.supply.capacity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.rule.DaySummary;
import org.evident.supply.capacity.rule.DayValue;
import org.evident.supply.capacity.rule.MetricTerms;
import org.evident.supply.capacity.rule.MetricTrend;
import org.evident.supply.capacity.rule.Outcome;
import org.evident.supply.capacity.rule.WhatIf;

/** Foretells metrics farther than each day needs, by the method the last forecast has chosen. */
@ApplicationScoped
public class CapacityOutlook {

  @Inject private MetricRows metrics;
  @Inject private ScenarioRows scenarios;
  @Inject private DayRows days;

  /**
   * Metrics as they are and as they are expected to be.
   *
   * @param wanted numbers of metrics, each with the number of a scenario about it, or empty for none
   * @param horizon how many days ahead
   * @param reach the metrics and scenarios it may be about
   */
  public List<MetricAhead> ahead(Map<String, String> wanted, int horizon, MetricReach reach) {
    List<MetricCard> cards = metrics.cards(List.copyOf(wanted.keySet()), reach);
    Map<String, Integer> window = new HashMap<>();
    cards.forEach(card -> window.put(card.metric().number(), card.metric().terms().daysToRead()));
    Map<String, List<DaySummary>> known = days.latest(window);
    List<MetricAhead> all = new ArrayList<>();
    for (MetricCard card : cards) {
      MetricTerms terms = card.inUse().ahead(horizon);
      List<DaySummary> own = known.getOrDefault(card.metric().number(), List.of());
      DayValue last =
          terms.rhythm().values(own, terms.aggregation()).stream()
              .filter(DayValue::complete)
              .reduce((a, b) -> b)
              .orElse(null);
      MetricTrend found = MetricTrend.of(own, terms);
      all.add(
          new MetricAhead(
              card,
              last == null ? null : last.value(),
              last == null ? null : last.day(),
              Outcome.of(found, List.of(), terms),
              chosen(wanted.get(card.metric().number()), card, found, terms, reach)));
    }
    return all;
  }

  private ScenarioOutcome chosen(
      String scenario, MetricCard card, MetricTrend found, MetricTerms terms, MetricReach reach) {
    if (scenario.isEmpty()) {
      return null;
    }
    ScenarioRows.Stored stored = scenarios.find(scenario, 0, reach);
    ScenarioLine line = stored.keyed().shown();
    boolean about =
        scenarios
            .metrics(stored.keyed().id(), line.revision(), reach)
            .contains(card.metric().number());
    if (!about || stored.withdrawnAt() != null) {
      throw RuleBroken.at("scenario", "CPL.SCENARIO", scenario, card.metric().name());
    }
    List<WhatIf> changes =
        scenarios.changes(List.of(stored.keyed())).getOrDefault(stored.keyed().id(), List.of());
    return new ScenarioOutcome(
        line.number(),
        line.title(),
        line.revision(),
        line.cost(),
        line.currency(),
        Outcome.of(found, changes, terms));
  }
}
