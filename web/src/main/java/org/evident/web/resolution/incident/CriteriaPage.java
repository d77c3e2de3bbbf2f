package org.evident.web.resolution.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evident.kernel.Role;
import org.evident.resolution.incident.boundary.CriteriaBook;
import org.evident.resolution.incident.boundary.CriteriaView;
import org.evident.resolution.incident.boundary.ProposeCriteria;
import org.evident.resolution.incident.rule.MajorCriteria;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** What makes an incident a major one: the versions, another one proposed, one approved. */
@Named
@ViewScoped
public class CriteriaPage implements Serializable {

  private static final String HERE = "/resolution/incident/criteria.xhtml?faces-redirect=true";

  @Inject private CriteriaBook book;
  @Inject private Me me;

  private String text;
  private int graveImpact;
  private int manyReports;
  private boolean overdue;
  private transient List<CriteriaView> versions;

  /** Reads the versions; another one begins with the words of the one in force. */
  public void open() {
    versions = book.versions();
    versions.stream().filter(CriteriaView::inForce).findFirst().ifPresent(this::begin);
  }

  private void begin(CriteriaView view) {
    MajorCriteria criteria = view.criteria();
    text = view.text();
    graveImpact = criteria.graveImpact();
    manyReports = criteria.manyReports();
    overdue = criteria.overdue();
  }

  /** The versions, newest first. */
  public List<CriteriaView> versions() {
    if (versions == null) {
      versions = book.versions();
    }
    return versions;
  }

  /** Whether the reader proposes versions. */
  public boolean proposes() {
    return me.may(Role.INCIDENT_MANAGER, Role.PROCESS_OWNER);
  }

  /** What keeps the reader from approving a version: DONE, LATE, OWN or OTHERS, or null. */
  public String obstacle(CriteriaView view) {
    if (view.approvedBy() != null) {
      return "DONE";
    }
    boolean late =
        versions().stream()
            .anyMatch(one -> one.inForce() && one.criteria().version() > view.criteria().version());
    if (late) {
      return "LATE";
    }
    if (!me.may(Role.INCIDENT_MANAGER, Role.PROCESS_OWNER, Role.SMS_OWNER)) {
      return "OTHERS";
    }
    return me.caller().login().equals(view.proposedBy()) ? "OWN" : null;
  }

  /** Proposes what is typed. */
  public String propose() {
    book.propose(new ProposeCriteria(text, graveImpact, manyReports, overdue));
    Notices.done("criteria.proposed");
    return HERE;
  }

  /** Approves a version. */
  public String approve(int version) {
    book.approve(version);
    Notices.done("criteria.approved");
    return HERE;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public int getGraveImpact() {
    return graveImpact;
  }

  public void setGraveImpact(int graveImpact) {
    this.graveImpact = graveImpact;
  }

  public int getManyReports() {
    return manyReports;
  }

  public void setManyReports(int manyReports) {
    this.manyReports = manyReports;
  }

  public boolean isOverdue() {
    return overdue;
  }

  public void setOverdue(boolean overdue) {
    this.overdue = overdue;
  }
}
