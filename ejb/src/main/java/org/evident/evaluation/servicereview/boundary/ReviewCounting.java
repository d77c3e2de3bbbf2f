package org.evident.evaluation.servicereview.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evident.evaluation.servicereview.rule.PeriodSpan;
import org.evident.resolution.incident.boundary.MonthCounts;
import org.evident.resolution.incident.rule.MonthCount;

/** The job's own door: counts months of many services at once. Its order was placed by somebody with the role. */
@Stateless
@PermitAll
public class ReviewCounting {

  @Inject private ReviewSubjects subjects;
  @Inject private MonthCounts counts;

  /**
   * Counts a month of many services at once, in a few statements for each reporting zone of their customers.
   *
   * @param keys in their order, without others between them
   * @return what was counted, by service; of one that is missing there was nothing to count
   */
  public Map<ReviewKey, MonthCount> count(List<ReviewKey> keys, YearMonth month) {
    Map<ReviewKey, MonthCount> counted = new HashMap<>();
    keys.stream()
        .map(ReviewKey::customer)
        .distinct()
        .collect(Collectors.groupingBy(subjects::zone))
        .forEach(
            (zone, customers) ->
                counted.putAll(count(keys, customers, PeriodSpan.of(month, zone))));
    return counted;
  }

  private Map<ReviewKey, MonthCount> count(
      List<ReviewKey> keys, List<Long> customers, PeriodSpan span) {
    SortedMap<Long, Set<Long>> services = new TreeMap<>();
    keys.stream()
        .filter(key -> customers.contains(key.customer()))
        .forEach(
            key ->
                services
                    .computeIfAbsent(key.customer(), customer -> new TreeSet<>())
                    .add(key.service()));
    Map<ReviewKey, MonthCount> counted = new HashMap<>();
    counts
        .of(services, span.start(), span.end())
        .forEach(
            (customer, byService) ->
                byService.forEach(
                    (service, count) -> counted.put(new ReviewKey(customer, service), count)));
    return counted;
  }
}
