package org.evident.web.foundation.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.approval.boundary.ApprovalLists;
import org.evident.foundation.approval.boundary.ApprovalView;
import org.evident.foundation.approval.boundary.Approvals;

/** What the reader is asked to decide, and what they have decided. */
@Named
@RequestScoped
public class MyApprovals {

  private static final String HERE = "/foundation/approval/mine.xhtml?faces-redirect=true";

  @Inject private Approvals approvals;
  @Inject private ApprovalLists lists;

  private final Map<String, String> delegates = new HashMap<>();
  private List<ApprovalView> open;
  private List<ApprovalView> past;

  /** What waits for the reader. */
  public List<ApprovalView> open() {
    if (open == null) {
      open = lists.mine();
    }
    return open;
  }

  /** What is settled. */
  public List<ApprovalView> past() {
    if (past == null) {
      past = lists.past();
    }
    return past;
  }

  /** The page of the record to decide about, where the decision is taken. */
  public String outcome(ApprovalView approval) {
    return switch (approval.kind()) {
      case "REVIEW" -> "/evaluation/servicereview/detail";
      case "AGREEMENT" -> "/agreement/servicelevel/detail";
      case "CONTRACT" -> "/agreement/supplier/contract";
      default -> "/resolution/incident/detail";
    };
  }

  /** The number of the record on that page: a request about a clock is on its incident's. */
  public String record(ApprovalView approval) {
    return "APPROVAL".equals(approval.kind())
        ? approval.title().replaceFirst(":.*$", "")
        : approval.subject();
  }

  /** Leaves it to the others. */
  public String abstain(String number) {
    approvals.abstain(number, null);
    return HERE;
  }

  /** Hands it on. */
  public String delegate(String number) {
    approvals.delegate(number, delegates.get(number), null);
    return HERE;
  }

  /** The logins typed, by number. */
  public Map<String, String> getDelegates() {
    return delegates;
  }
}
