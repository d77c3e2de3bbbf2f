package org.evident.web.foundation.duty;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.evident.foundation.duty.boundary.DutyLists;
import org.evident.foundation.duty.boundary.DutyPlans;
import org.evident.foundation.duty.boundary.DutyView;
import org.evident.foundation.duty.boundary.PlanDuty;
import org.evident.foundation.duty.rule.DutyCycle;
import org.evident.foundation.duty.rule.KnownDuties;
import org.evident.foundation.duty.rule.KnownDuty;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;
import org.evident.web.common.Texts;

/** Which duties there are, the form to plan another, and the way to end one. */
@Named
@ViewScoped
public class DutyPlanPage implements Serializable {

  private static final String HERE = "/foundation/duty/plan.xhtml?faces-redirect=true";
  private static final int QUARTER = 90;

  @Inject private DutyLists lists;
  @Inject private DutyPlans plans;
  @Inject private Me me;

  private String after = "";
  private String known;
  private String key;
  private String title;
  private String process;
  private String subject;
  private int intervalDays = QUARTER;
  private int leadDays = DutyCycle.USUAL_LEAD;
  private LocalDate anchor;
  private Role role = Role.PROCESS_OWNER;
  private String checklist;
  private String reason;
  private transient Page<DutyView> page;
  private transient List<KnownDuty> unplanned;

  /** Reads before anything is shown, so that whoever may not see duties is told so; fills the form with a known duty once. */
  public void open() {
    page = lists.page(after == null ? "" : after, Page.USUAL);
    if (known != null && key == null) {
      KnownDuties.find(known).ifPresent(this::offer);
    }
  }

  private void offer(KnownDuty duty) {
    key = duty.key();
    Locale reader = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    title = Texts.in(reader).getString("duty.known." + duty.key());
    process = duty.process();
    intervalDays = duty.intervalDays();
    leadDays = Math.min(DutyCycle.USUAL_LEAD, duty.intervalDays() - 1);
    role = duty.role();
  }

  /** The known duties nobody has planned. */
  public List<KnownDuty> unplanned() {
    if (unplanned == null) {
      unplanned = lists.unplanned();
    }
    return unplanned;
  }

  /** The duties, by number. */
  public Page<DutyView> page() {
    if (page == null) {
      open();
    }
    return page;
  }

  /** Whether the reader plans and ends duties. */
  public boolean plans() {
    return me.may(Role.SMS_OWNER, Role.PROCESS_OWNER);
  }

  /** Who can see to a duty: everybody of the provider. */
  public List<Role> roles() {
    return Arrays.stream(Role.values())
        .filter(one -> one != Role.USER && one != Role.CUSTOMER_REPRESENTATIVE)
        .toList();
  }

  /** Plans the duty typed. */
  public String plan() {
    List<String> items =
        checklist == null
            ? List.of()
            : checklist.lines().map(String::strip).filter(item -> !item.isEmpty()).toList();
    plans.plan(
        new PlanDuty(key, title, process, subject, intervalDays, anchor, leadDays, role, items));
    Notices.done("duties.told.planned");
    return HERE;
  }

  /** Ends a duty. */
  public String end(String number) {
    plans.end(number, reason);
    Notices.done("duties.told.ended");
    return HERE;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getKnown() {
    return known;
  }

  public void setKnown(String known) {
    this.known = known;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getProcess() {
    return process;
  }

  public void setProcess(String process) {
    this.process = process;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public int getIntervalDays() {
    return intervalDays;
  }

  public void setIntervalDays(int intervalDays) {
    this.intervalDays = intervalDays;
  }

  public int getLeadDays() {
    return leadDays;
  }

  public void setLeadDays(int leadDays) {
    this.leadDays = leadDays;
  }

  public LocalDate getAnchor() {
    return anchor;
  }

  public void setAnchor(LocalDate anchor) {
    this.anchor = anchor;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public String getChecklist() {
    return checklist;
  }

  public void setChecklist(String checklist) {
    this.checklist = checklist;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
