package org.evident.batch.servicereview;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.evaluation.servicereview.boundary.FigureComparisons;

/** Orders the comparison of published figures by night; what one server missed, the next turn or another makes good (REP-4). */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ComparisonTimer {

  private static final Logger LOG = Logger.getLogger(ComparisonTimer.class.getName());

  @Inject private FigureComparisons comparisons;

  @Schedule(hour = "3-6", minute = "25,55", persistent = false)
  void look() {
    try {
      comparisons.nightly();
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, failed, () -> "The comparison is ordered again at the next turn");
    }
  }
}
