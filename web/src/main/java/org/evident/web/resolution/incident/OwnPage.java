package org.evident.web.resolution.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.kernel.Page;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.resolution.incident.boundary.IncidentCommands;
import org.evident.resolution.incident.boundary.OwnIncidents;
import org.evident.resolution.incident.boundary.OwnReport;
import org.evident.resolution.incident.boundary.OwnView;
import org.evident.web.common.Notices;

/** What a user reported: the list and the form, or the one the address names with what was said on it. */
@Named
@ViewScoped
public class OwnPage implements Serializable {

  private static final String HERE = "/resolution/incident/mine.xhtml?faces-redirect=true&number=";
  private static final String MIDDLE = "3";

  @Inject private OwnIncidents own;

  private final Map<String, String> typed = new HashMap<>();
  private String number;
  private Long before;
  private transient Page<OwnView> page;
  private transient OwnView one;
  private transient List<CustomerView> customers;
  private transient List<ServiceView> services;

  /** Reads what the address asks for. */
  public void open() {
    typed.putIfAbsent("impact", MIDDLE);
    typed.putIfAbsent("urgency", MIDDLE);
    one = number == null ? null : own.one(number);
    page = number == null ? own.page(before, Page.USUAL) : null;
  }

  /** The incident shown, null where the list is. */
  public OwnView one() {
    if (one == null && number != null) {
      open();
    }
    return one;
  }

  /** The page of the list. */
  public Page<OwnView> page() {
    if (page == null) {
      page = own.page(before, Page.USUAL);
    }
    return page;
  }

  /** The customers the reader reports for. */
  public List<CustomerView> customers() {
    if (customers == null) {
      customers = own.customers();
    }
    return customers;
  }

  /** The services a report can be about. */
  public List<ServiceView> services() {
    if (services == null) {
      services = own.services();
    }
    return services;
  }

  /** Reports what was typed and shows it. */
  public String report() {
    OwnView made =
        own.report(
            new OwnReport(
                typed.get("customer"),
                typed.get("service"),
                stripped("title"),
                stripped("description"),
                Integer.parseInt(typed.get("impact")),
                Integer.parseInt(typed.get("urgency"))));
    Notices.done("incident.done.report");
    return HERE + made.number();
  }

  /** Says what was typed. */
  public String reply() {
    own.reply(number, new IncidentCommands.Reply(stripped("reply")));
    Notices.done("compose.answered");
    return HERE + number;
  }

  /** Takes the solution back for the reason typed. */
  public String reopen() {
    own.reopen(number, stripped("reason"));
    Notices.done("incident.done.reopen");
    return HERE + number;
  }

  private String stripped(String field) {
    String value = typed.get(field);
    return value == null ? null : value.strip();
  }

  /** What was typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public Long getBefore() {
    return before;
  }

  public void setBefore(Long before) {
    this.before = before;
  }
}
