package org.evident.web.conformity.requirement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.evident.conformity.requirement.boundary.Conformities;
import org.evident.conformity.requirement.boundary.DayView;
import org.evident.conformity.requirement.boundary.GiveOverride;
import org.evident.conformity.requirement.boundary.Overrides;
import org.evident.conformity.requirement.boundary.ProofLine;
import org.evident.conformity.requirement.boundary.RequirementActions;
import org.evident.conformity.requirement.boundary.RequirementView;
import org.evident.conformity.requirement.rule.ConformityStatus;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;
import org.evident.web.foundation.action.ActionEntry;

/** One requirement: what is asked, how it is judged, which records meet and break it, and how it stood. */
@Named
@ViewScoped
public class RequirementPage implements Serializable {

  private static final int LATELY = 30;

  @Inject private Conformities conformities;
  @Inject private Overrides overrides;
  @Inject private RequirementActions promises;
  @Inject private Me me;

  private String number;
  private LocalDate day;
  private Integer meets;
  private String after;
  private ConformityStatus status = ConformityStatus.FULFILLED;
  private String reason;
  private String evidence;
  private LocalDate until;
  private final ActionEntry entry = new ActionEntry();
  private transient RequirementView view;
  private transient List<ActionView> actions;
  private transient Page<ProofLine> breaking;
  private transient Page<ProofLine> meeting;
  private transient List<DayView> past;

  /** Reads before anything is shown. */
  public void open() {
    String from = after == null ? "" : after;
    view = conformities.one(number, day);
    breaking = conformities.breaking(number, day, meets == null ? from : "", Page.USUAL);
    meeting = meets == null ? null : conformities.meeting(number, meets, from, Page.USUAL);
    actions = conformities.actions(number);
    past = conformities.past(number).stream().limit(LATELY).toList();
  }

  /** The requirement. */
  public RequirementView view() {
    if (view == null) {
      open();
    }
    return view;
  }

  /** The records that break it. */
  public Page<ProofLine> breaking() {
    view();
    return breaking;
  }

  /** The records that meet the condition chosen now, null without one. */
  public Page<ProofLine> meeting() {
    view();
    return meeting;
  }

  /** How it stood, the latest first. */
  public List<DayView> past() {
    view();
    return past;
  }

  /** The same as a line, null where there are fewer than two days with data. */
  public Trend trend() {
    return Trend.of(past());
  }

  /** Whether the reader may say something instead of the records. */
  public boolean overrides() {
    return me.may(Role.SMS_OWNER, Role.AUDITOR);
  }

  /** What people promised to do about it. */
  public List<ActionView> actions() {
    view();
    return actions;
  }

  /** Whether the reader may open an action on it. */
  public boolean promises() {
    return me.may(Role.SMS_OWNER, Role.PROCESS_OWNER);
  }

  /** Opens an action. */
  public String promise() {
    promises.open(number, entry.command());
    Notices.done("actions.opened");
    return here();
  }

  /** What may be said. */
  public List<ConformityStatus> statuses() {
    return Arrays.stream(ConformityStatus.values()).filter(ConformityStatus::isJudged).toList();
  }

  /** Says it. */
  public String give() {
    overrides.give(number, new GiveOverride(status, reason, evidence, until));
    Notices.done("conformity.override.given");
    return here();
  }

  /** Takes it back. */
  public String withdraw() {
    overrides.withdraw(number, reason);
    Notices.done("conformity.override.withdrawn");
    return here();
  }

  private String here() {
    return "/conformity/requirement/detail.xhtml?faces-redirect=true&number=" + number;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public Integer getMeets() {
    return meets;
  }

  public void setMeets(Integer meets) {
    this.meets = meets;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public ConformityStatus getStatus() {
    return status;
  }

  public void setStatus(ConformityStatus status) {
    this.status = status;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public ActionEntry getEntry() {
    return entry;
  }

  public String getEvidence() {
    return evidence;
  }

  public void setEvidence(String evidence) {
    this.evidence = evidence;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
