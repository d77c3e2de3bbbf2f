package org.evident.supply.capacity.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.CAPACITY_MANAGERS;
import static org.evident.kernel.Role.CHANGE_MANAGERS;
import static org.evident.kernel.Role.DEMAND_MANAGERS;
import static org.evident.kernel.Role.FINANCE_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.SERVICE_OWNERS;
import static org.evident.kernel.Role.TOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.kernel.Keyed;
import org.evident.kernel.Page;
import org.evident.supply.capacity.rule.DaySummary;
import org.evident.supply.capacity.rule.MetricTerms;
import org.evident.supply.capacity.rule.MetricTrend;
import org.evident.supply.capacity.rule.Outcome;
import org.evident.supply.capacity.rule.WhatIf;

/**
 * Reads scenarios, and reckons side by side what becomes of the metrics a role of the caller reaches (PTY-10). What is reckoned
 * rests on the days of now, and on the method the last forecast has chosen.
 */
@Stateless
@RolesAllowed({
  CAPACITY_MANAGERS,
  SERVICE_OWNERS,
  AVAILABILITY_MANAGERS,
  DEMAND_MANAGERS,
  CHANGE_MANAGERS,
  LEVEL_MANAGERS,
  FINANCE_MANAGERS,
  OWNER_OF_SMS,
  TOP,
  AUDITORS,
  ADMIN
})
public class ScenarioReading {

  private static final int MOST = 12;

  @Inject private ScenarioRows rows;
  @Inject private MetricRows metrics;
  @Inject private DayRows days;
  @Inject private Mandates mandates;

  /**
   * A page of the scenarios, the newest first.
   *
   * @param before the key of the last one of the page before, or null
   */
  public Page<ScenarioLine> page(Long before, int limit) {
    return Page.newest(before, limit, (below, most) -> rows.page(reach(), below, most));
  }

  /**
   * A revision of a scenario.
   *
   * @param revision counted from 1, or 0 for the one that holds
   */
  public ScenarioView scenario(String number, int revision) {
    ScenarioRows.Stored stored = rows.find(number, revision, reach());
    ScenarioLine line = stored.keyed().shown();
    long id = stored.keyed().id();
    return new ScenarioView(
        line.number(),
        line.title(),
        line.revision(),
        stored.revisions(),
        stored.assumptions(),
        line.cost(),
        line.currency(),
        rows.changes(List.of(stored.keyed())).getOrDefault(id, List.of()),
        rows.metrics(id, line.revision(), reach()),
        line.madeBy(),
        line.madeAt(),
        stored.withdrawnAt(),
        stored.withdrawnReason(),
        stored.version());
  }

  /** What becomes of each metric of a revision, as it is and under the scenario. */
  public List<MetricOutcomes> outcomes(String number, int revision) {
    ScenarioRows.Stored stored = rows.find(number, revision, reach());
    List<Keyed<ScenarioLine>> one = List.of(stored.keyed());
    Map<Long, List<WhatIf>> changes = rows.changes(one);
    List<MetricCard> cards =
        metrics.cards(
            rows.metrics(stored.keyed().id(), stored.keyed().shown().revision(), reach()), reach());
    return reckon(cards, one, changes);
  }

  /** What becomes of a metric as it is and under each scenario about it that counts. */
  public MetricOutcomes compare(String metric) {
    MetricCard card = metrics.card(metric, reach());
    List<Keyed<ScenarioLine>> all = rows.about(card.metric().number(), MOST);
    return reckon(List.of(card), all, rows.changes(all)).get(0);
  }

  private List<MetricOutcomes> reckon(
      List<MetricCard> cards,
      List<Keyed<ScenarioLine>> scenarios,
      Map<Long, List<WhatIf>> changes) {
    Map<String, Integer> wanted = new HashMap<>();
    cards.forEach(card -> wanted.put(card.metric().number(), card.metric().terms().daysToRead()));
    Map<String, List<DaySummary>> known = days.latest(wanted);
    List<MetricOutcomes> all = new ArrayList<>();
    for (MetricCard card : cards) {
      MetricTerms terms = card.inUse();
      MetricTrend found =
          MetricTrend.of(known.getOrDefault(card.metric().number(), List.of()), terms);
      List<ScenarioOutcome> outcomes = new ArrayList<>();
      outcomes.add(
          new ScenarioOutcome(null, null, 0, null, null, Outcome.of(found, List.of(), terms)));
      for (Keyed<ScenarioLine> one : scenarios) {
        ScenarioLine line = one.shown();
        outcomes.add(
            new ScenarioOutcome(
                line.number(),
                line.title(),
                line.revision(),
                line.cost(),
                line.currency(),
                Outcome.of(found, changes.getOrDefault(one.id(), List.of()), terms)));
      }
      all.add(new MetricOutcomes(card, outcomes));
    }
    return all;
  }

  private MetricReach reach() {
    return MetricReach.of(mandates.scopes(CapacityReading.READERS));
  }
}
