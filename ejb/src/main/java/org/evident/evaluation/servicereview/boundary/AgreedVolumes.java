package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.agreement.servicelevel.rule.WorkloadPeriod;
import org.evident.evaluation.servicereview.rule.PeriodSpan;
import org.evident.evaluation.servicereview.rule.PeriodWorkload;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.boundary.MonthCounts;
import org.evident.resolution.request.boundary.Requests;
import org.evident.supply.demand.boundary.WorkloadCounts;

/** What came in during a month for each service of an agreement: its workload limits hold for all of them together (SLM-5). */
@ApplicationScoped
class AgreedVolumes {

  private static final String LISTED =
      "select service_id from agreement_service where agreement_id = ?";

  /** A service with an agreement of its own is not among all services of the wider one. */
  private static final String ALL =
      "select s.id as service_id from service s where not exists (select 1 from agreement_service x"
          + " join agreement a on a.id = x.agreement_id join agreement_version v on v.agreement_id ="
          + " a.id where x.service_id = s.id and a.customer_id = ? and a.form <> 'INTERNAL' and not"
          + " a.all_services and v.state in ('ACTIVE', 'SUPERSEDED', 'EXPIRED', 'TERMINATED') and"
          + " v.valid_from <= ? and (v.valid_to is null or v.valid_to > ?))";

  @Inject private Statements statements;
  @Inject private MonthCounts incidents;
  @Inject private Requests requests;
  @Inject private WorkloadCounts counts;

  /**
   * What came in for the services an agreement governs at the end of a month; what somebody counted goes before what is
   * recorded.
   */
  Volumes of(
      long customer,
      AgreedTargets.Head head,
      List<AgreedGoals.Workload> limits,
      YearMonth month,
      PeriodSpan span,
      ZoneId zone) {
    if (limits.isEmpty()) {
      return Volumes.NONE;
    }
    Set<Long> governed = governed(customer, head, month);
    boolean several = head.allServices() || governed.size() > 1;
    List<Limited> periods =
        limits.stream()
            .filter(limit -> !limit.isOfMonth())
            .map(limit -> limited(limit, customer, governed, several, month, zone))
            .toList();
    return new Volumes(
        several ? ofMonth(customer, limits, governed, month, span) : Map.of(), periods);
  }

  private Map<String, Map<Long, BigDecimal>> ofMonth(
      long customer,
      List<AgreedGoals.Workload> limits,
      Set<Long> governed,
      YearMonth month,
      PeriodSpan span) {
    Map<String, Map<Long, BigDecimal>> volumes = new HashMap<>();
    Map<String, Map<Long, BigDecimal>> counted = counts.of(customer, month);
    for (AgreedGoals.Workload limit : limits) {
      if (!limit.isOfMonth()) {
        continue;
      }
      Map<Long, BigDecimal> byService = new HashMap<>(recorded(limit.measure(), customer, span));
      byService.putAll(counted.getOrDefault(limit.measure(), Map.of()));
      byService.keySet().retainAll(governed);
      volumes.put(limit.measure(), byService);
    }
    return volumes;
  }

  private Limited limited(
      AgreedGoals.Workload limit,
      long customer,
      Set<Long> governed,
      boolean several,
      YearMonth month,
      ZoneId zone) {
    List<PeriodWorkload.Part> parts = new ArrayList<>();
    for (WorkloadPeriod.Days days : limit.what().period().parts(month)) {
      PeriodSpan span =
          new PeriodSpan(
              days.from().atStartOfDay(zone).toInstant(), days.to().atStartOfDay(zone).toInstant());
      Map<Long, BigDecimal> came = new HashMap<>(recorded(limit.measure(), customer, span));
      came.keySet().retainAll(governed);
      parts.add(new PeriodWorkload.Part(days, came));
    }
    return new Limited(limit, parts, several);
  }

  private Map<Long, BigDecimal> recorded(String measure, long customer, PeriodSpan span) {
    return switch (measure) {
      case "INCIDENTS" -> incidents.opened(customer, span.start(), span.end());
      case "REQUESTS" -> requests.opened(customer, span.start(), span.end());
      default -> Map.of();
    };
  }

  private Set<Long> governed(long customer, AgreedTargets.Head head, YearMonth month) {
    LocalDate last = month.atEndOfMonth();
    return new HashSet<>(
        head.allServices()
            ? statements.list(ALL, row -> row.number("service_id"), customer, last, last)
            : statements.list(LISTED, row -> row.number("service_id"), head.agreement()));
  }

  /**
   * What came in for the services of an agreement.
   *
   * @param ofMonth by measure and service; empty where the agreement is of one service alone, whose limits are its own
   * @param periods against each limit of another period, which only records are counted for
   */
  record Volumes(Map<String, Map<Long, BigDecimal>> ofMonth, List<Limited> periods) {
    static final Volumes NONE = new Volumes(Map.of(), List.of());
  }

  /** A limit of another period than a month with what came in of it. */
  record Limited(AgreedGoals.Workload limit, List<PeriodWorkload.Part> parts, boolean several) {
    PeriodWorkload of(long service) {
      return new PeriodWorkload(
          limit.what(), parts, service, several, limit.limit(), limit.tolerance());
    }
  }
}
