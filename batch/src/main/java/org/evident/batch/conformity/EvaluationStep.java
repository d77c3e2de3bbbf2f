package org.evident.batch.conformity;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.conformity.requirement.boundary.EvaluationPlan;
import org.evident.conformity.requirement.boundary.Evaluations;

/** Evaluates one requirement after another, each in a transaction of its own; begun again, it evaluates all anew. */
@Named
public class EvaluationStep extends AbstractBatchlet {

  @Inject @BatchProperty private String order;
  @Inject private Evaluations evaluations;

  private volatile boolean stopped;

  @Override
  public String process() {
    long key = Long.parseLong(order);
    EvaluationPlan plan = evaluations.begin();
    for (int done = 0; done < plan.requirements().size(); done++) {
      if (stopped) {
        return "STOPPED";
      }
      evaluations.evaluate(key, plan, done);
    }
    evaluations.finish(key, plan);
    return "COMPLETED";
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
