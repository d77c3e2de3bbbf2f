package org.evident.batch.servicereview;

import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.evident.evaluation.servicereview.boundary.ReviewCounting;
import org.evident.evaluation.servicereview.boundary.ReviewKey;
import org.evident.evaluation.servicereview.boundary.ReviewSubjects;
import org.evident.resolution.incident.rule.MonthCount;

/**
 * What the ranges of a month share while it is measured: its services, and what was counted of them, many at once, since
 * asking costs more than counting where there is little. The job has one lane, so there is one month at a time.
 */
@Named
@ApplicationScoped
public class MonthAtWork extends AbstractStepListener {

  private static final int COUNTED_AT_ONCE = 1000;

  @Inject private ReviewSubjects subjects;
  @Inject private ReviewCounting counting;

  private final Map<String, List<ReviewKey>> keys = new ConcurrentHashMap<>();
  private final Map<Integer, Map<ReviewKey, MonthCount>> counted = new ConcurrentHashMap<>();

  @Override
  public void beforeStep() {
    keys.clear();
    counted.clear();
  }

  @Override
  public void afterStep() {
    beforeStep();
  }

  /** The services of a customer, or of all for an empty number. */
  List<ReviewKey> keys(String customer, YearMonth month) {
    return keys.computeIfAbsent(customer, number -> subjects.keys(number, month));
  }

  /** What was counted of some of these services. */
  Map<ReviewKey, MonthCount> counted(String customer, YearMonth month, List<ReviewKey> wanted) {
    Map<ReviewKey, MonthCount> found = new HashMap<>();
    for (ReviewKey key : wanted) {
      MonthCount count = together(keys(customer, month), month, key).get(key);
      if (count != null) {
        found.put(key, count);
      }
    }
    return found;
  }

  /** What was counted of a service and of those that are counted with it. */
  private Map<ReviewKey, MonthCount> together(List<ReviewKey> all, YearMonth month, ReviewKey key) {
    int from = Collections.binarySearch(all, key) / COUNTED_AT_ONCE * COUNTED_AT_ONCE;
    int to = Math.min(from + COUNTED_AT_ONCE, all.size());
    return counted.computeIfAbsent(from, f -> counting.count(all.subList(f, to), month));
  }
}
