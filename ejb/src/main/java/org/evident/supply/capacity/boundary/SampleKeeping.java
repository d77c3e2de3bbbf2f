package org.evident.supply.capacity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Keeps the samples of one intake, and sums the days up they have come to. */
@ApplicationScoped
class SampleKeeping {

  @Inject private SampleRows rows;
  @Inject private DayKeeping days;

  /**
   * Begins an intake.
   *
   * @param targets finds a metric that may be filled, by its number
   * @param only the number of the metric all samples are of, or null if each line names its own
   */
  SampleIntake begin(Function<String, Optional<SampleIntake.Target>> targets, String only) {
    return new SampleIntake(targets, rows::store, only);
  }

  /** Ends an intake. */
  SampleResult end(SampleIntake intake) {
    intake.flush();
    List<Long> metrics = List.copyOf(intake.metrics());
    long settled = 0;
    for (int some = 1; some > 0 && !metrics.isEmpty(); settled += some) {
      some = days.settle(metrics);
    }
    return intake.result(settled);
  }
}
