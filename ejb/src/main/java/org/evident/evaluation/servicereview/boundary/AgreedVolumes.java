package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.evaluation.servicereview.rule.PeriodSpan;
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
   * What came in for the services an agreement governs at the end of a month, by measure and service; what somebody counted
   * goes before what is recorded.
   *
   * @return empty where the agreement is of one service alone, whose limits are that service's own
   */
  Map<String, Map<Long, BigDecimal>> of(
      long customer,
      AgreedTargets.Head head,
      List<AgreedGoals.Workload> limits,
      YearMonth month,
      PeriodSpan span) {
    Map<String, Map<Long, BigDecimal>> volumes = new HashMap<>();
    Set<Long> governed = limits.isEmpty() ? Set.of() : governed(customer, head, month);
    if (!head.allServices() && governed.size() < 2) {
      return volumes;
    }
    Map<String, Map<Long, BigDecimal>> counted = counts.of(customer, month);
    for (AgreedGoals.Workload limit : limits) {
      Map<Long, BigDecimal> byService = new HashMap<>(recorded(limit.measure(), customer, span));
      byService.putAll(counted.getOrDefault(limit.measure(), Map.of()));
      byService.keySet().retainAll(governed);
      volumes.put(limit.measure(), byService);
    }
    return volumes;
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
}
