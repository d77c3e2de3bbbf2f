package org.evident.web.evaluation.servicereview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.evaluation.servicereview.boundary.FindingView;
import org.evident.evaluation.servicereview.boundary.ReviewDecisions;
import org.evident.evaluation.servicereview.rule.DecisionShare;
import org.evident.kernel.Page;

/** The missed targets that wait for a decision, a page at a time, and how many were decided on. */
@Named
@RequestScoped
public class FindingList {

  @Inject private ReviewDecisions decisions;

  private String after;
  private Page<FindingView> page;
  private DecisionShare share;

  /** Reads before anything is shown, so that whoever may not see them is told so. */
  public void open() {
    page = decisions.waiting(after == null ? "" : after, Page.USUAL);
    share = decisions.share();
  }

  /** The rows of this page. */
  public List<FindingView> rows() {
    return page().items();
  }

  /** What the next page is asked for with, or null. */
  public String next() {
    return page().next();
  }

  /** How many of the targets missed within a year were decided on. */
  public DecisionShare share() {
    page();
    return share;
  }

  private Page<FindingView> page() {
    if (page == null) {
      open();
    }
    return page;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
