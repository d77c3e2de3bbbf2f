package org.evident.batch.job;

import jakarta.batch.api.chunk.listener.ChunkListener;
import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.foundation.job.boundary.JobClaims;

/**
 * Tells the book why a step fails (JOB-3). What is thrown in a part of a divided step is known where that part runs only,
 * which its chunks tell; of all others the step tells.
 */
@Named
public class FailureListener extends AbstractStepListener implements ChunkListener {

  @Inject private JobContext job;
  @Inject private StepContext step;
  @Inject private JobClaims claims;

  @Override
  public void onError(Exception failure) {
    claims.failing(order(), failure);
  }

  @Override
  public void afterStep() {
    if (step.getException() != null) {
      claims.failing(order(), step.getException());
    }
  }

  private long order() {
    return Long.parseLong(
        BatchRuntime.getJobOperator().getParameters(job.getExecutionId()).getProperty("order"));
  }

  @Override
  public void beforeChunk() {
    // Nothing has failed yet.
  }

  @Override
  public void afterChunk() {
    // What went well needs no word.
  }
}
