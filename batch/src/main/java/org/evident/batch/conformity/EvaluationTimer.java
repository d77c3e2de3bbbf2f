package org.evident.batch.conformity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.conformity.requirement.boundary.Evaluations;

/** Orders the evaluation of a day by night; what one server missed, the next turn or another server makes good. */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EvaluationTimer {

  private static final Logger LOG = Logger.getLogger(EvaluationTimer.class.getName());

  @Inject private Evaluations evaluations;

  @Schedule(hour = "2-5", minute = "10,40", persistent = false)
  void look() {
    try {
      evaluations.nightly();
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, failed, () -> "The evaluation is ordered again at the next turn");
    }
  }
}
