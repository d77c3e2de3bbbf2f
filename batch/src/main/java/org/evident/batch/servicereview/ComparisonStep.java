package org.evident.batch.servicereview;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.evaluation.servicereview.boundary.FigureComparisons;

/** Compares one published review after another, each in a transaction of its own; begun again, it compares all anew (REP-4). */
@Named
public class ComparisonStep extends AbstractBatchlet {

  @Inject @BatchProperty private String order;
  @Inject private FigureComparisons comparisons;

  private volatile boolean stopped;

  @Override
  public String process() {
    long key = Long.parseLong(order);
    List<String> numbers = comparisons.begin();
    for (int done = 0; done < numbers.size(); done++) {
      if (stopped) {
        return "STOPPED";
      }
      comparisons.compare(key, numbers, done);
    }
    return "COMPLETED";
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
