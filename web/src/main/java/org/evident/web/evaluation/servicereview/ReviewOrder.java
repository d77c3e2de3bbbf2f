package org.evident.web.evaluation.servicereview;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.evident.evaluation.servicereview.boundary.Reviews;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.web.common.Me;

/** Orders the measuring of a month and shows how far it is. */
@Named
@ViewScoped
public class ReviewOrder implements Serializable {

  private static final long WHOLE = 100;

  @Inject private Reviews reviews;
  @Inject private Parties parties;
  @Inject private Me me;
  @Inject private Clock clock;

  private String month;
  private String customer;
  private String ordered;

  /** Whether measuring is the reader's to order. */
  public boolean mine() {
    return me.may(Role.REPORT_AUTHOR, Role.SERVICE_LEVEL_MANAGER);
  }

  /** The customers to choose from. */
  public List<CustomerView> customers() {
    return parties.customers();
  }

  /** Orders the month typed. */
  public String request() {
    reviews.request(month(month), text(customer));
    ordered = month;
    return "/evaluation/servicereview/list.xhtml?faces-redirect=true&includeViewParams=true";
  }

  /** How far the month ordered is, null where none was ordered here. */
  public JobOrder progress() {
    return mine() && ordered != null ? reviews.progress(month(ordered), text(customer)) : null;
  }

  /** How much of it is done, in percent. */
  public long percent() {
    JobOrder order = progress();
    return order.total() == 0 ? 0 : Math.min(WHOLE, WHOLE * order.done() / order.total());
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }

  private static YearMonth month(String typed) {
    try {
      return YearMonth.parse(text(typed).strip());
    } catch (DateTimeException unreadable) {
      throw RuleBroken.at("month", "REV-12", typed);
    }
  }

  public String getMonth() {
    if (month == null) {
      month = YearMonth.now(clock).minusMonths(1).toString();
    }
    return month;
  }

  public void setMonth(String month) {
    this.month = month;
  }

  public String getCustomer() {
    return customer;
  }

  public void setCustomer(String customer) {
    this.customer = customer;
  }

  public String getOrdered() {
    return ordered;
  }

  public void setOrdered(String ordered) {
    this.ordered = ordered;
  }
}
