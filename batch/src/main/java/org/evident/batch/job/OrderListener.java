package org.evident.batch.job;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.StepExecution;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.foundation.job.boundary.JobClaims;
import org.evident.foundation.job.boundary.JobOrder;

/** Writes into the book how a job ended. */
@Named
public class OrderListener extends AbstractJobListener {

  @Inject private JobContext job;
  @Inject private JobClaims claims;

  @Override
  public void afterJob() {
    JobOperator operator = BatchRuntime.getJobOperator();
    long order = Long.parseLong(operator.getParameters(job.getExecutionId()).getProperty("order"));
    BatchStatus status = job.getBatchStatus();
    boolean failedStep =
        operator.getStepExecutions(job.getExecutionId()).stream()
            .map(StepExecution::getBatchStatus)
            .anyMatch(s -> s == BatchStatus.FAILED);
    if (status == BatchStatus.FAILED || failedStep) {
      claims.ended(order, JobOrder.State.FAILED, job.getExitStatus());
    } else if (status == BatchStatus.STOPPING || status == BatchStatus.STOPPED) {
      claims.ended(order, JobOrder.State.STOPPED, null);
    } else {
      claims.ended(order, JobOrder.State.COMPLETED, null);
    }
  }
}
