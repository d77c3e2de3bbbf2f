package org.evident.web.resolution.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.foundation.revision.boundary.Revisions;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.boundary.FactsView;
import org.evident.resolution.incident.boundary.IncidentCommands;
import org.evident.resolution.incident.boundary.IncidentEdits;
import org.evident.resolution.incident.boundary.IncidentHands;
import org.evident.resolution.incident.boundary.IncidentUndo;
import org.evident.resolution.incident.boundary.Incidents;
import org.evident.resolution.incident.boundary.MajorCommands;
import org.evident.resolution.incident.boundary.MajorDeclarations;
import org.evident.resolution.incident.boundary.MajorIncidents;
import org.evident.resolution.incident.boundary.MajorView;
import org.evident.resolution.incident.boundary.PriorityOverrides;
import org.evident.resolution.incident.boundary.Recurrences;
import org.evident.resolution.incident.rule.PendingReason;
import org.evident.web.common.Dates;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** Takes the steps of an incident with what was typed, which stays until a step has succeeded. */
@Named
@ViewScoped
public class IncidentActs implements Serializable {

  private static final String HERE =
      "/resolution/incident/detail.xhtml?faces-redirect=true&includeViewParams=true";

  @Inject private IncidentDetail detail;
  @Inject private Incidents incidents;
  @Inject private MajorIncidents majors;
  @Inject private MajorDeclarations declarations;
  @Inject private PriorityOverrides overrides;
  @Inject private IncidentUndo undo;
  @Inject private IncidentEdits edits;
  @Inject private IncidentHands hands;
  @Inject private Recurrences recurrences;
  @Inject private Revisions revisions;
  @Inject private Me me;
  @Inject private Dates dates;

  private final Map<String, Object> typed = new HashMap<>();

  /** What was typed, by field. */
  public Map<String, Object> getTyped() {
    return typed;
  }

  /** Lets a report begin with what was reported before, an assignment and a declaration with what is likely. */
  public void begin() {
    if ("assign".equals(detail.form()) && typed.isEmpty()) {
      FactsView facts = edits.facts(detail.view().incident().number());
      typed.put("team", facts.likelyTeam());
      typed.put("category", facts.category());
    }
    if ("resolve".equals(detail.form()) && typed.isEmpty()) {
      typed.put("item", detail.sheet().item());
    }
    if ("declare".equals(detail.form()) && typed.isEmpty()) {
      typed.put("procedureVersion", declarations.procedure());
    }
    MajorView told = detail.sheet().major();
    if (told != null && "review".equals(detail.getStep()) && typed.isEmpty()) {
      typed.put("effect", told.effect());
      typed.put("cause", told.cause());
      typed.put("lessons", told.lessons());
      typed.put("actions", told.actions());
      typed.put("reviewedOn", told.reviewedOn());
    }
  }

  /** What an incident can wait for. */
  public List<String> reasons() {
    return List.of(PendingReason.values()).stream().map(Enum::name).toList();
  }

  /**
   * Takes a step and shows the incident again, without a form. If somebody changed it since the page was read, the step is
   * not taken; what they did stands beside what is typed.
   */
  public String take(String step) throws Exception {
    String number = detail.view().incident().number();
    Object shown;
    try {
      shown =
          revisions.holding(
              Changeable.INCIDENT, number, detail::shows, () -> act(number, step), version -> {});
    } catch (RuleBroken broken) {
      if (!Revisions.SEEN.equals(broken.field())) {
        throw broken;
      }
      detail.lookAgain();
      Notices.refused("incident.stale");
      return null;
    }
    detail.setStep(null);
    detail.setNumber((String) shown);
    Notices.done("incident.done." + step);
    return HERE;
  }

  /** Takes the step and answers with the number of the incident to go to. */
  private String act(String number, String step) {
    switch (step) {
      case "start" -> incidents.start(number);
      case "resume" -> incidents.resume(number);
      case "close" -> incidents.close(number);
      case "mine" -> hands.take(number);
      case "unassign" -> undo.assignment(number);
      case "assign" ->
          incidents.assign(
              number,
              new IncidentCommands.Assign(text("team"), text("category"), text("assignee")));
      case "pend" -> incidents.pend(number, pend());
      case "resolve" -> incidents.resolve(number, resolve());
      case "reopen" -> incidents.reopen(number, text("reason"));
      case "cancel" -> incidents.cancel(number, cancel());
      case "prioritise" -> incidents.prioritise(number, figure("impact"), figure("urgency"));
      case "override" ->
          overrides.override(
              number,
              new IncidentCommands.Override(Priority.valueOf(text("priority")), text("reason")));
      case "declare" -> majors.declare(number, declare());
      case "restore" -> majors.restore(number, new MajorCommands.Restore(instant("restoredAt")));
      case "follow" -> {
        return follow(number);
      }
      default -> majors.report(number, report());
    }
    return number;
  }

  /** Reports anew what came back, and goes to the new incident. */
  private String follow(String number) {
    String channel = me.outside() ? "PORTAL" : "PHONE";
    IncidentCommands.Follow command =
        new IncidentCommands.Follow(text("description"), channel, instant("reportedAt"));
    return recurrences.follow(number, command).incident().number();
  }

  private IncidentCommands.Pend pend() {
    return new IncidentCommands.Pend(
        PendingReason.valueOf(text("waitsFor")), text("question"), instant("appointmentAt"));
  }

  private IncidentCommands.Cancel cancel() {
    return new IncidentCommands.Cancel(text("cancelReason"), text("original"));
  }

  private IncidentCommands.Resolve resolve() {
    return new IncidentCommands.Resolve(
        instant("resolvedAt"),
        text("code"),
        text("text"),
        text("item"),
        text("itemAbsentReason"),
        text("backReason"),
        text("causeCode"));
  }

  private MajorCommands.Declare declare() {
    return new MajorCommands.Declare(
        instant("declaredAt"), text("reason"), text("leader"), text("procedureVersion"));
  }

  private MajorCommands.Report report() {
    return new MajorCommands.Report(
        text("effect"),
        text("cause"),
        text("lessons"),
        text("actions"),
        (LocalDate) typed.get("reviewedOn"));
  }

  private String text(String field) {
    Object value = typed.get(field);
    return value == null ? null : value.toString().strip();
  }

  private int figure(String field) {
    return Integer.parseInt(text(field));
  }

  private Instant instant(String field) {
    return dates.instant((LocalDateTime) typed.get(field));
  }
}
