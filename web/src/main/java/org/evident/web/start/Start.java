package org.evident.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evident.agreement.servicelevel.boundary.Agreements;
import org.evident.evaluation.servicereview.boundary.ReviewDecisions;
import org.evident.foundation.action.boundary.ActionLists;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.action.rule.ActionState;
import org.evident.foundation.approval.boundary.ApprovalLists;
import org.evident.foundation.communication.boundary.Acknowledgements;
import org.evident.foundation.duty.boundary.DutyLists;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.party.boundary.DemoProfile;
import org.evident.foundation.waiting.boundary.Waiting;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.kernel.Setting;
import org.evident.resolution.mailbox.boundary.ReceivedMails;
import org.evident.web.common.Me;

/** The start page: what waits for the reader besides the incidents of their desk. */
@Named
@RequestScoped
public class Start {

  /** What an administrator has to look at, with the page of its list. */
  private static final Map<String, String> SYSTEM =
      Map.of(
          "work",
          "/foundation/operation/work",
          "mail",
          "/foundation/notification/mails?state=DEAD");

  @Inject private Agreements agreements;
  @Inject private ApprovalLists approvals;
  @Inject private ActionLists actions;
  @Inject private Acknowledgements acknowledgements;
  @Inject private DutyLists duties;
  @Inject private ReviewDecisions decisions;
  @Inject private JobOrders orders;
  @Inject private ReceivedMails mails;
  @Inject private Waiting waiting;
  @Inject private Me me;

  private List<Count> waits;

  /** Whether the reader works on incidents all day. */
  public boolean desk() {
    return me.may(
        Role.SERVICE_DESK, Role.RESOLVER, Role.INCIDENT_MANAGER, Role.MAJOR_INCIDENT_MANAGER);
  }

  /** Whether mails are taken in here, and the reader decides what becomes of those that are kept. */
  public boolean mailbox() {
    return (DemoProfile.isOn() || !Setting.MAILBOX_HOST.text().isEmpty())
        && me.may(Role.SERVICE_DESK, Role.INCIDENT_MANAGER)
        && mails.isMine();
  }

  /** What waits for the reader, each figure with the list of what it counts. */
  public List<Count> waits() {
    if (waits == null) {
      waits = new ArrayList<>();
      if (me.staff()) {
        add("start.approvals", "/foundation/approval/mine", approvals.mine().size());
        add(
            "start.actions",
            "/foundation/action/mine",
            actions.mine("", Page.MOST).items().stream()
                .map(ActionView::state)
                .filter(Start::isPending)
                .count());
      }
      long unread = acknowledgements.waiting();
      if (me.staff() || unread > 0) {
        add("start.reading", "/foundation/communication/mine", unread);
      }
      if (me.may(Role.RELATIONSHIP_MANAGER)) {
        add("start.findings", "/evaluation/servicereview/findings", decisions.mine().size());
      }
      if (me.duties()) {
        add("start.duties", "/foundation/duty/list", duties.mine().size());
      }
      if (me.administers()) {
        waiting.mine().stream()
            .filter(heap -> SYSTEM.containsKey(heap.heap()))
            .forEach(heap -> add("start." + heap.heap(), SYSTEM.get(heap.heap()), heap.count()));
      }
      if (signs()) {
        add(
            "start.offered",
            "/agreement/servicelevel/list?state=IN_NEGOTIATION",
            agreements.offered());
      }
    }
    return waits;
  }

  private static boolean isPending(String state) {
    return ActionState.valueOf(state).isPending();
  }

  private void add(String key, String page, long number) {
    waits.add(new Count(key, page, number));
  }

  private boolean signs() {
    return me.may(
        Role.SERVICE_LEVEL_MANAGER,
        Role.SERVICE_OWNER,
        Role.RELATIONSHIP_MANAGER,
        Role.SMS_OWNER,
        Role.CUSTOMER_REPRESENTATIVE);
  }

  /** How far the past of the demo organisation is, null where none is being made. */
  public JobOrder making() {
    return DemoProfile.isOn()
        ? orders
            .find(DemoProfile.JOB, DemoProfile.SUBJECT)
            .filter(order -> order.state() != JobOrder.State.COMPLETED)
            .orElse(null)
        : null;
  }

  /** A figure with the key of its words and the page that lists its records. */
  public record Count(String key, String page, long number) {}
}
