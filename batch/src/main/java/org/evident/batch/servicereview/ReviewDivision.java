package org.evident.batch.servicereview;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.evident.evaluation.servicereview.boundary.ReviewKey;
import org.evident.foundation.job.boundary.JobOrders;

/**
 * Divides the services of an order into ranges of their keys. The first range begins before all keys and the last ends
 * after all, so that each key has its range; the order remembers the bounds, so that a restart divides as the first start did.
 */
@Named
public class ReviewDivision implements PartitionMapper {

  private static final int RANGES = 8;

  @Inject @BatchProperty private String subject;
  @Inject @BatchProperty private String order;
  @Inject @BatchProperty private String threads;
  @Inject private MonthAtWork atWork;
  @Inject private JobOrders orders;

  @Override
  public PartitionPlan mapPartitions() {
    MonthSubject month = MonthSubject.of(subject);
    List<ReviewKey> keys = atWork.keys(month.customer(), month.month());
    String bounds = orders.begin(Long.parseLong(order), keys.size(), bounds(keys));
    String[] ends = (ReviewKey.FIRST + " " + bounds + " " + ReviewKey.LAST).split(" +");
    Properties[] ranges = new Properties[ends.length - 1];
    for (int i = 0; i < ranges.length; i++) {
      ranges[i] = new Properties();
      ranges[i].setProperty("from", ends[i]);
      ranges[i].setProperty("to", ends[i + 1]);
    }
    PartitionPlanImpl plan = new PartitionPlanImpl();
    plan.setPartitions(ranges.length);
    plan.setThreads(Integer.parseInt(threads));
    plan.setPartitionProperties(ranges);
    return plan;
  }

  /** The first keys of all ranges but the first, of about the same number of services each. */
  private static String bounds(List<ReviewKey> keys) {
    List<String> bounds = new ArrayList<>();
    int ranges = Math.min(RANGES, keys.size());
    for (int i = 1; i < ranges; i++) {
      bounds.add(keys.get(i * keys.size() / ranges).toString());
    }
    return String.join(" ", bounds);
  }
}
