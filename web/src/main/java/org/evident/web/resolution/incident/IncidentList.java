package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.kernel.Page;
import org.evident.kernel.Priority;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.resolution.incident.boundary.IncidentFilter;
import org.evident.resolution.incident.boundary.IncidentQueues;
import org.evident.resolution.incident.boundary.Whose;
import org.evident.resolution.incident.boundary.WorkLine;
import org.evident.resolution.incident.rule.ColumnChoice;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.web.common.Look;
import org.evident.web.common.Me;

/** The incidents the reader may see, as the address of the page asks for them, a page at a time. */
@Named
@RequestScoped
public class IncidentList {

  @Inject private IncidentQueues incidents;
  @Inject private Services services;
  @Inject private Parties parties;
  @Inject private Me me;
  @Inject private Look look;

  private Whose whose;
  private boolean unsolved;
  private boolean stale;
  private boolean late;
  private IncidentState state;
  private Priority priority;
  private String service;
  private String customer;
  private boolean nearest;
  private String cols;
  private String after;
  private Page<WorkLine> page;
  private List<String> columns;

  /** Reads before anything is shown, so that whoever may not see incidents is told so. */
  public void open() {
    page = incidents.page(filter(), after, Page.USUAL);
  }

  /** The rows of this page, and the key of the next. */
  public Page<WorkLine> page() {
    if (page == null) {
      open();
    }
    return page;
  }

  private IncidentFilter filter() {
    return new IncidentFilter(
        whose, unsolved, late, stale, state, priority, text(service), text(customer), nearest);
  }

  /** What the page shows, as the part of its address that says so. */
  public String query() {
    return query(text(cols));
  }

  /** The same with the columns the reader settled, which an address need not name. */
  public String whole() {
    return query(chosen());
  }

  private String query(String columns) {
    List<String> parts = new ArrayList<>();
    add(parts, "whose", whose);
    add(parts, "unsolved", unsolved ? "true" : null);
    add(parts, "late", late ? "true" : null);
    add(parts, "stale", stale ? "true" : null);
    add(parts, "state", state);
    add(parts, "priority", priority);
    add(parts, "service", text(service));
    add(parts, "customer", text(customer));
    add(parts, "nearest", nearest ? "true" : null);
    add(parts, "cols", columns);
    return String.join("&", parts);
  }

  /** The address of this list without where it is read from. */
  public String here() {
    return "/resolution/incident/list" + (query().isEmpty() ? "" : "?" + query());
  }

  private static void add(List<String> parts, String name, Object value) {
    if (value != null) {
      parts.add(name + "=" + value);
    }
  }

  /** The columns shown beside number, priority and title, in their order. */
  public List<String> columns() {
    if (columns == null) {
      columns = ColumnChoice.of(chosen());
    }
    return columns;
  }

  private String chosen() {
    return text(cols) == null ? look.settled().columns() : text(cols);
  }

  /** Whether the reader may do the same with several incidents. */
  public boolean picks() {
    return me.answers();
  }

  /** The services to filter by. */
  public List<ServiceView> services() {
    return services.list();
  }

  /** The customers to filter by. */
  public List<CustomerView> customers() {
    return parties.customers();
  }

  private static String text(String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }

  public Whose getWhose() {
    return whose;
  }

  public void setWhose(Whose whose) {
    this.whose = whose;
  }

  public boolean isUnsolved() {
    return unsolved;
  }

  public void setUnsolved(boolean unsolved) {
    this.unsolved = unsolved;
  }

  public boolean isStale() {
    return stale;
  }

  public void setStale(boolean stale) {
    this.stale = stale;
  }

  public boolean isLate() {
    return late;
  }

  public void setLate(boolean late) {
    this.late = late;
  }

  public IncidentState getState() {
    return state;
  }

  public void setState(IncidentState state) {
    this.state = state;
  }

  public Priority getPriority() {
    return priority;
  }

  public void setPriority(Priority priority) {
    this.priority = priority;
  }

  public String getService() {
    return service;
  }

  public void setService(String service) {
    this.service = service;
  }

  public String getCustomer() {
    return customer;
  }

  public void setCustomer(String customer) {
    this.customer = customer;
  }

  public boolean isNearest() {
    return nearest;
  }

  public void setNearest(boolean nearest) {
    this.nearest = nearest;
  }

  public String getCols() {
    return cols;
  }

  public void setCols(String cols) {
    this.cols = cols;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
