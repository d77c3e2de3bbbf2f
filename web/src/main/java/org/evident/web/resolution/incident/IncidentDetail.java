package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.resolution.incident.boundary.IncidentLists;
import org.evident.resolution.incident.boundary.IncidentView;

/** One incident: how its clocks stand, why, and what happened. */
@Named
@RequestScoped
public class IncidentDetail {

  @Inject private IncidentLists incidents;

  private String number;
  private IncidentView view;

  /** Reads the incident asked for. */
  public void open() {
    view = incidents.incident(number == null ? "" : number);
  }

  /** The incident with its clocks and history. */
  public IncidentView view() {
    if (view == null) {
      open();
    }
    return view;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
