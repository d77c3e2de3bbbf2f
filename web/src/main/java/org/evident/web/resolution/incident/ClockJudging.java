package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.agreement.servicelevel.rule.BreachCause;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.kernel.Role;
import org.evident.resolution.incident.boundary.AmendmentCommands;
import org.evident.resolution.incident.boundary.AmendmentView;
import org.evident.resolution.incident.boundary.Amendments;
import org.evident.resolution.incident.boundary.BreachCauses;
import org.evident.resolution.incident.boundary.BreachView;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** What is said of an incident's clocks beside what they show: why they breached, and what should be judged otherwise. */
@Named
@RequestScoped
public class ClockJudging {

  private static final String HERE =
      "/resolution/incident/detail.xhtml?faces-redirect=true&includeViewParams=true";

  @Inject private Amendments amendments;
  @Inject private BreachCauses causes;
  @Inject private Me me;

  private final Map<String, String> typed = new HashMap<>();
  private List<AmendmentView> requests;
  private Set<String> decidable;
  private List<String> exceptions;
  private List<BreachView> breaches;

  /** Whether the reader sees what was asked for. */
  public boolean seesRequests() {
    return asks() || me.staff() && me.may(Role.AUDITOR);
  }

  /** Whether the reader may ask that a clock is judged otherwise. */
  public boolean asks() {
    return me.staff()
        && me.may(
            Role.SERVICE_DESK,
            Role.RESOLVER,
            Role.INCIDENT_MANAGER,
            Role.SERVICE_OWNER,
            Role.SERVICE_LEVEL_MANAGER);
  }

  /** Whether the reader may say why a clock breached. */
  public boolean explains() {
    return me.staff()
        && me.may(
            Role.RESOLVER, Role.INCIDENT_MANAGER, Role.SERVICE_OWNER, Role.SERVICE_LEVEL_MANAGER);
  }

  /** What was asked about an incident. */
  public List<AmendmentView> requests(String number) {
    if (requests == null) {
      requests = amendments.of(number);
    }
    return requests;
  }

  /** Whether the reader may decide on a request. */
  public boolean decides(AmendmentView request) {
    if (decidable == null) {
      decidable = amendments.decidable(request.incident());
    }
    return decidable.contains(request.number());
  }

  /** The exceptions the agreement names. */
  public List<String> exceptions(String number) {
    if (exceptions == null) {
      exceptions = amendments.exceptions(number);
    }
    return exceptions;
  }

  /** The breaches of an incident, asked for once. */
  public List<BreachView> breaches(String number) {
    if (breaches == null) {
      breaches = causes.of(number);
    }
    return breaches;
  }

  /** The codes a cause can have. */
  public BreachCause[] codes() {
    return BreachCause.values();
  }

  /** Asks that a clock does not count. */
  public String exclude(String number) {
    amendments.exclude(
        number,
        new AmendmentCommands.Exclude(
            Metric.valueOf(typed.get("metric")), typed.get("exception"), typed.get("proof")));
    return done("asked");
  }

  /** Says that impact and urgency were recorded in error. */
  public String correct(String number) {
    amendments.correct(
        number,
        new AmendmentCommands.Correct(
            Integer.parseInt(typed.get("impact")),
            Integer.parseInt(typed.get("urgency")),
            typed.get("error"),
            typed.get("evidence")));
    return done("asked");
  }

  /** Decides on a request. */
  public String decide(AmendmentView request, boolean approved) {
    amendments.decide(
        request.incident(),
        request.number(),
        new AmendmentCommands.Decide(approved, typed.get("comment")));
    return done(approved ? "approved" : "rejected");
  }

  /** Says why a clock breached. */
  public String explain(BreachView breach) {
    causes.explain(
        breach.incident(),
        Metric.valueOf(breach.metric()),
        new BreachCauses.Cause(
            BreachCause.valueOf(typed.get("code")), typed.get("text"), typed.get("party")));
    return done("explained");
  }

  private static String done(String what) {
    Notices.done("judging.done." + what);
    return HERE;
  }

  /** What was typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }
}
