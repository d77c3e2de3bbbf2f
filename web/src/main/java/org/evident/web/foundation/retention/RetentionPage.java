package org.evident.web.foundation.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evident.foundation.retention.boundary.DisposalView;
import org.evident.foundation.retention.boundary.RetentionView;
import org.evident.foundation.retention.boundary.Retentions;
import org.evident.foundation.retention.rule.Retained;
import org.evident.kernel.Page;
import org.evident.web.common.Notices;

/** How long things are kept, and what was disposed of. */
@Named
@ViewScoped
public class RetentionPage implements Serializable {

  private static final String HERE = "/foundation/retention/rules.xhtml?faces-redirect=true";

  @Inject private Retentions retentions;

  private Long before;
  private Retained retained = Retained.REMOVED_FILE;
  private int days = Retained.REMOVED_FILE.usualDays();
  private boolean hold;
  private String reason;
  private transient List<RetentionView> rules;
  private transient Page<DisposalView> page;

  /** Reads before anything is shown, so that whoever may not see it is told so. */
  public void open() {
    rules = retentions.rules();
    page = retentions.disposals(before, Page.USUAL);
  }

  /** The rules, with what is past its time. */
  public List<RetentionView> rules() {
    if (rules == null) {
      open();
    }
    return rules;
  }

  /** What was disposed of. */
  public Page<DisposalView> page() {
    rules();
    return page;
  }

  /** What is kept for a time only. */
  public Retained[] kinds() {
    return Retained.values();
  }

  /** Sets how long the kind chosen is kept. */
  public String set() {
    retentions.set(retained, days, hold, reason);
    Notices.done("retention.told.set");
    return HERE;
  }

  /** Disposes of what is past its time. */
  public String run() {
    retentions.run();
    Notices.done("retention.told.run");
    return HERE;
  }

  public Long getBefore() {
    return before;
  }

  public void setBefore(Long before) {
    this.before = before;
  }

  public Retained getRetained() {
    return retained;
  }

  public void setRetained(Retained retained) {
    this.retained = retained;
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }

  public boolean isHold() {
    return hold;
  }

  public void setHold(boolean hold) {
    this.hold = hold;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
