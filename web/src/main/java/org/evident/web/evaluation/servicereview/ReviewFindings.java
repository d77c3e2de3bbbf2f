package org.evident.web.evaluation.servicereview;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.evaluation.servicereview.boundary.DecideFinding;
import org.evident.evaluation.servicereview.boundary.FindingView;
import org.evident.evaluation.servicereview.boundary.ReviewDecisions;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.kernel.Role;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** What a published review found, what was decided on it, and the form to decide; what was typed stays until it is saved. */
@Named
@ViewScoped
public class ReviewFindings implements Serializable {

  /** Chosen in place of an action's number. */
  private static final String NEW = "NEW";

  private static final String NONE = "NONE";

  @Inject private ReviewDetail detail;
  @Inject private ReviewDecisions doors;
  @Inject private Me me;

  private final Map<String, Object> typed = new HashMap<>();
  private String decide;
  private String on;
  private transient List<FindingView> findings;
  private transient List<ActionView> promised;

  /** The findings of the review shown; none before it was published. */
  public List<FindingView> findings() {
    if (findings == null) {
      findings = doors.findings(detail.review().number());
    }
    return findings;
  }

  /** Whether the reader may decide now. */
  public boolean deciding() {
    return "PUBLISHED".equals(detail.review().state()) && me.may(Role.RELATIONSHIP_MANAGER);
  }

  /** The finding a decision is being written on, null where none is. */
  public FindingView chosen() {
    return deciding()
        ? findings().stream()
            .filter(f -> f.kind().name().equals(decide) && f.subject().equals(on))
            .findFirst()
            .orElse(null)
        : null;
  }

  /** The actions the review promised, to choose from. */
  public List<ActionView> promised() {
    if (promised == null) {
      promised = doors.promised(detail.review().number());
    }
    return promised;
  }

  /** Takes the decision and shows the review again. */
  public String save() {
    String choice = text("choice");
    boolean none = NONE.equals(choice);
    boolean fresh = NEW.equals(choice);
    findings =
        doors.decide(
            detail.review().number(),
            new DecideFinding(
                ReasonKind.valueOf(decide),
                on,
                text("decision"),
                none || fresh ? null : choice,
                fresh
                    ? new DecideFinding.Task(
                        text("task"), text("owner"), (LocalDate) typed.get("due"))
                    : null,
                none ? text("words") : null));
    decide = null;
    on = null;
    Notices.done("finding.done");
    return ReviewDetail.HERE;
  }

  private String text(String field) {
    Object value = typed.get(field);
    return value == null || value.toString().isBlank() ? null : value.toString().strip();
  }

  public Map<String, Object> getTyped() {
    return typed;
  }

  public String getDecide() {
    return decide;
  }

  public void setDecide(String decide) {
    this.decide = decide;
  }

  public String getOn() {
    return on;
  }

  public void setOn(String on) {
    this.on = on;
  }
}
