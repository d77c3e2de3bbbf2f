package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.kernel.Role;
import org.evident.resolution.incident.boundary.IncidentSecurity;
import org.evident.resolution.incident.boundary.SecurityView;
import org.evident.resolution.incident.boundary.ShowSecurity;
import org.evident.resolution.incident.rule.Harm;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** Says that an incident shows a security event. */
@Named
@RequestScoped
public class IncidentShield {

  private static final List<String> TYPES =
      List.of(
          "MALWARE",
          "PHISHING",
          "UNAUTHORISED_ACCESS",
          "DATA_LEAK",
          "LOSS_OR_THEFT",
          "DENIAL_OF_SERVICE",
          "MISUSE",
          "VULNERABILITY",
          "OTHER");
  private static final List<String> SEVERITIES = List.of("LOW", "MEDIUM", "HIGH", "CRITICAL");

  @Inject private IncidentSecurity security;
  @Inject private Me me;

  private final Map<String, List<SecurityView>> shown = new HashMap<>();
  private String type = "OTHER";
  private String severity = "MEDIUM";
  private List<String> harmed = new ArrayList<>();
  private String known;
  private boolean withhold;

  /** Whether the reader may say it. */
  public boolean says() {
    return me.staff() && me.may(Role.SERVICE_DESK, Role.RESOLVER, Role.INCIDENT_MANAGER);
  }

  /** What an incident shows, asked for once. */
  public List<SecurityView> of(String number) {
    return says() ? shown.computeIfAbsent(number, security::of) : List.of();
  }

  /** Says it. */
  public String show(String number) {
    security.show(
        number,
        new ShowSecurity(
            type, severity, harmed.stream().map(Harm::valueOf).toList(), known, withhold));
    Notices.done("security.shown");
    return "/resolution/incident/detail.xhtml?faces-redirect=true&includeViewParams=true";
  }

  /** The kinds of security event. */
  public List<String> types() {
    return TYPES;
  }

  /** How severe one can be. */
  public List<String> severities() {
    return SEVERITIES;
  }

  /** What can be lost. */
  public List<String> harms() {
    return Arrays.stream(Harm.values()).map(Enum::name).toList();
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getSeverity() {
    return severity;
  }

  public void setSeverity(String severity) {
    this.severity = severity;
  }

  public List<String> getHarmed() {
    return harmed;
  }

  public void setHarmed(List<String> harmed) {
    this.harmed = new ArrayList<>(harmed);
  }

  public String getKnown() {
    return known;
  }

  public void setKnown(String known) {
    this.known = known;
  }

  public boolean isWithhold() {
    return withhold;
  }

  public void setWithhold(boolean withhold) {
    this.withhold = withhold;
  }
}
