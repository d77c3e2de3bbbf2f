package org.evident.web.foundation.operation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.operation.boundary.OperationView;
import org.evident.foundation.operation.boundary.Operations;
import org.evident.kernel.Page;
import org.evident.web.common.Notices;

/** How the system is and its background work, for administrators. */
@Named
@RequestScoped
public class OperationPage {

  private static final int PAGE = 50;
  private static final String HERE = "/foundation/operation/work.xhtml?faces-redirect=true";

  @Inject private Operations operations;
  @Inject private Clock clock;

  private String before;
  private OperationView state;
  private Page<JobOrder> page;

  /** Reads before anything is shown, so that whoever may not see it is told so. */
  public void open() {
    state = operations.state();
    page = operations.work(before == null ? "" : before, PAGE);
  }

  /** How the system is. */
  public OperationView state() {
    if (state == null) {
      open();
    }
    return state;
  }

  /** The orders, the latest first. */
  public Page<JobOrder> page() {
    if (page == null) {
      open();
    }
    return page;
  }

  /** Seconds an order still needs at its present speed, or null. */
  public Long left(JobOrder order) {
    return order.secondsLeft(clock.instant());
  }

  /** Asks an order to stop. */
  public String stop(long id) {
    operations.stop(id);
    Notices.done("work.stopping");
    return HERE;
  }

  /** Lets an order go on. */
  public String resume(long id) {
    operations.resume(id);
    Notices.done("work.resumed");
    return HERE;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }
}
