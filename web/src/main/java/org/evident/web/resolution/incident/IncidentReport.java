package org.evident.web.resolution.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.resolution.incident.boundary.IncidentCommands;
import org.evident.resolution.incident.boundary.Incidents;
import org.evident.web.common.Dates;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** The form that takes a report in; what was typed stays until the incident is there. */
@Named
@ViewScoped
public class IncidentReport implements Serializable {

  @Inject private Incidents incidents;
  @Inject private Parties parties;
  @Inject private Services services;
  @Inject private Dates dates;
  @Inject private Me me;

  private final Map<String, Object> typed = new HashMap<>();

  /** Refuses whoever may not report before anything is shown. */
  public void open() {
    if (!me.reports()) {
      throw new RuleBroken("ACC-1");
    }
    typed.putIfAbsent("impact", "3");
    typed.putIfAbsent("urgency", "3");
    typed.putIfAbsent("channel", me.outside() ? "PORTAL" : "PHONE");
  }

  /** The customers the report can be for. */
  public List<CustomerView> customers() {
    return parties.customers().stream().filter(CustomerView::active).toList();
  }

  /** The services the report can be about. */
  public List<ServiceView> services() {
    return services.list().stream().filter(ServiceView::offered).toList();
  }

  /** Takes the report in and shows the incident. */
  public String report() {
    String number =
        incidents
            .report(
                new IncidentCommands.Report(
                    text("customer"),
                    text("service"),
                    text("title"),
                    text("description"),
                    Integer.parseInt(text("impact")),
                    Integer.parseInt(text("urgency")),
                    text("channel"),
                    dates.instant((LocalDateTime) typed.get("reportedAt")),
                    text("category"),
                    text("reporter")))
            .incident()
            .number();
    Notices.done("incident.done.report");
    return "/resolution/incident/detail.xhtml?faces-redirect=true&number=" + number;
  }

  private String text(String field) {
    Object value = typed.get(field);
    return value == null ? null : value.toString().strip();
  }

  /** What was typed, by field. */
  public Map<String, Object> getTyped() {
    return typed;
  }
}
