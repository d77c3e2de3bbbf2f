package org.evident.batch.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.foundation.job.boundary.JobClaims;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.kernel.Setting;

/** Looks into the book of orders, usually every second, and does what waits there. */
@Singleton
@Startup
@PermitAll
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Foreman {

  private static final Logger LOG = Logger.getLogger(Foreman.class.getName());

  /** What an administrator sets as {@code -Devident.job.<parameter>} is a parameter of every job. */
  private static final String PARAMETER = "evident.job.";

  @Inject private JobClaims claims;
  @Resource private TimerService timers;

  /** A name no other start of any server has, so that the dead are never taken for the living. */
  private String server;

  @PostConstruct
  void begin() {
    server = System.getProperty("jboss.node.name", "node") + "-" + UUID.randomUUID();
    long period = Setting.WORK_EVERY.duration().toMillis();
    timers.createIntervalTimer(period, period, new TimerConfig(null, false));
  }

  @Timeout
  void look() {
    claims.beat(server);
    claims.claim(server).forEach(this::run);
    claims.toStop(server).forEach(this::stop);
    claims.runningOn(server).forEach(this::notice);
  }

  /** A job that could not even begin tells no listener. */
  private void notice(JobOrder order) {
    JobExecution execution = BatchRuntime.getJobOperator().getJobExecution(order.executionId());
    if (execution.getBatchStatus() == BatchStatus.FAILED) {
      claims.ended(order.id(), JobOrder.State.FAILED, execution.getExitStatus());
    }
  }

  private void run(JobOrder order) {
    JobOperator operator = BatchRuntime.getJobOperator();
    Properties properties = new Properties();
    System.getProperties()
        .forEach(
            (name, value) -> {
              if (name.toString().startsWith(PARAMETER)) {
                properties.put(name.toString().substring(PARAMETER.length()), value);
              }
            });
    properties.setProperty("order", String.valueOf(order.id()));
    properties.setProperty("subject", order.subject());
    try {
      long execution;
      if (order.executionId() == null) {
        execution = operator.start(order.job(), properties);
      } else {
        // The claim has proved that nobody runs it any more; the repository cannot know that.
        properties.setProperty("jberet.restart.mode", "force");
        execution = operator.restart(order.executionId(), properties);
      }
      claims.runsIn(order.id(), execution);
    } catch (RuntimeException refused) {
      LOG.log(Level.SEVERE, refused, () -> "Cannot start " + order.job() + " " + order.subject());
      claims.ended(order.id(), JobOrder.State.FAILED, String.valueOf(refused.getMessage()));
    }
  }

  private void stop(JobOrder order) {
    try {
      if (order.executionId() != null) {
        BatchRuntime.getJobOperator().stop(order.executionId());
      }
    } catch (JobExecutionNotRunningException over) {
      LOG.fine(() -> "Already over: " + order.subject());
    }
  }
}
