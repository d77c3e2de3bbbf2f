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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evident.foundation.action.boundary.ActionLists;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.rule.DaySummary;
import org.evident.supply.capacity.rule.ForecastDay;
import org.evident.supply.capacity.rule.Usage;

/** Reads metrics, their days and what is foretold of them, as far as a role of the caller reaches (PTY-10). */
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
public class CapacityReading {

  static final Role[] READERS = {
    Role.CAPACITY_MANAGER,
    Role.SERVICE_OWNER,
    Role.AVAILABILITY_MANAGER,
    Role.DEMAND_MANAGER,
    Role.CHANGE_MANAGER,
    Role.SERVICE_LEVEL_MANAGER,
    Role.FINANCE_MANAGER,
    Role.SMS_OWNER,
    Role.TOP_MANAGEMENT,
    Role.AUDITOR,
    Role.ADMINISTRATOR
  };

  @Inject private MetricRows rows;
  @Inject private DayRows days;
  @Inject private TrendRows trends;
  @Inject private Mandates mandates;
  @Inject private ActionLists actions;

  /** The roles that read what there is of capacity. */
  public static Set<Role> readers() {
    return Set.of(READERS);
  }

  /**
   * A page of the metrics, those with the fewest days left first.
   *
   * @param after what the page before said, or empty for the first one
   */
  public Page<MetricCard> page(String after, int limit) {
    return page(after, limit, null);
  }

  /**
   * A page of the metrics of which so much is used, those with the fewest days left first.
   *
   * @param after what the page before said, or empty for the first one
   * @param usage as of the last forecast, or null for each
   */
  public Page<MetricCard> page(String after, int limit, Usage usage) {
    long[] place = place(after);
    String wanted = usage == null ? "" : usage.name();
    return Page.of(
            rows.mostUrgent(reach(), wanted, place[0], place[1], limit + 1),
            limit,
            MetricRows.Placed::key)
        .as(MetricRows.Placed::card);
  }

  /** One metric, retired or not. */
  public MetricCard metric(String number) {
    return rows.card(number, reach());
  }

  /** What people promised to do about a metric. */
  public List<ActionView> actions(String number) {
    metric(number);
    return actions.from(number);
  }

  /** The latest days of a metric, ascending, with whether each is complete (CAP-1). */
  public List<DayRow> days(String number, int most) {
    MetricView metric = metric(number).metric();
    return DayRow.of(
        days.latest(Map.of(number, most)).getOrDefault(number, List.of()), metric.terms());
  }

  /** The days to come of a metric, that of the last observation first; none where nothing is foretold. */
  public List<ForecastDay> outlook(String number) {
    metric(number);
    return trends.points(number);
  }

  /**
   * The latest days and the outlook of metrics the caller has read, for a picture of each, by number.
   *
   * @param cards as {@link #page} gave them
   */
  public Map<String, Picture> pictures(List<MetricCard> cards, int most) {
    Map<String, Integer> wanted = new TreeMap<>();
    cards.forEach(card -> wanted.put(card.metric().number(), most));
    Map<String, List<DaySummary>> known = days.latest(wanted);
    Map<String, List<ForecastDay>> points = trends.points(List.copyOf(wanted.keySet()));
    Map<String, Picture> pictures = new TreeMap<>();
    for (MetricCard card : cards) {
      String number = card.metric().number();
      List<DaySummary> own = known.getOrDefault(number, List.of());
      pictures.put(
          number,
          new Picture(
              DayRow.of(own, card.metric().terms()), points.getOrDefault(number, List.of())));
    }
    return pictures;
  }

  /** How far the roles of the caller reach that read what there is of capacity (PTY-10). */
  public MetricReach reach() {
    return MetricReach.of(mandates.scopes(READERS));
  }

  private static long[] place(String after) {
    if (after == null || after.isEmpty()) {
      return new long[] {-1, 0};
    }
    if (!after.matches("\\d{1,9}_\\d{1,18}")) {
      throw RuleBroken.at("after", "API.KEY", after);
    }
    String[] parts = after.split("_");
    return new long[] {Long.parseLong(parts[0]), Long.parseLong(parts[1])};
  }

  /** What a picture of a metric shows. */
  public record Picture(List<DayRow> days, List<ForecastDay> outlook) {}
}
