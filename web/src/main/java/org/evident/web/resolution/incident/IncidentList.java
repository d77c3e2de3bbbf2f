package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.kernel.Page;
import org.evident.kernel.Priority;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.resolution.incident.boundary.ExportWish;
import org.evident.resolution.incident.boundary.FilterChoices;
import org.evident.resolution.incident.boundary.IncidentFilter;
import org.evident.resolution.incident.boundary.IncidentQueues;
import org.evident.resolution.incident.boundary.ListOrder;
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

  private final Map<String, String> asked = new HashMap<>();
  private String after;
  private IncidentQueues.Listed listed;
  private List<String> columns;
  private List<ServiceView> known;
  private List<CustomerView> customers;

  /** Reads before anything is shown, so that whoever may not see incidents is told so. */
  public void open() {
    Map<String, String[]> given =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    for (String name : List.of("state", "priority")) {
      String[] several = given.getOrDefault(name, new String[0]);
      if (several.length > 1) {
        asked.put(name, String.join(",", several));
      }
    }
    listed = incidents.listed(filter(), after, Page.USUAL);
  }

  private IncidentQueues.Listed listed() {
    if (listed == null) {
      open();
    }
    return listed;
  }

  /** The rows of this page, and the key of the next. */
  public Page<WorkLine> page() {
    return listed().page();
  }

  /** How many incidents the list has, as far as they are counted. */
  public long count() {
    return Math.min(listed().choices().count(), IncidentQueues.MOST_COUNTED);
  }

  /** Whether there are more than are counted. */
  public boolean more() {
    return listed().choices().count() > IncidentQueues.MOST_COUNTED;
  }

  /** What else the list could be filtered by. */
  public FilterChoices.Choices choices() {
    return listed().choices();
  }

  /** What the page shows. */
  public IncidentFilter filter() {
    return wish(chosen()).filter();
  }

  private ExportWish wish(String cols) {
    return ExportWish.of(
        ExportWish.NAMES.stream()
            .map(name -> part(name, "cols".equals(name) ? cols : text(asked.get(name))))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("&")));
  }

  private static String part(String name, String value) {
    return value == null ? null : name + "=" + ExportWish.encoded(value);
  }

  /** What the page shows, as the part of its address that says so. */
  public String query() {
    return wish(text(asked.get("cols"))).text();
  }

  /** The same with the columns the reader settled, which an address need not name. */
  public String whole() {
    return wish(chosen()).text();
  }

  /** The same without one thing it is filtered by. */
  public String without(String name) {
    return Stream.of(query().split("&"))
        .filter(part -> !part.startsWith(name + "="))
        .collect(Collectors.joining("&"));
  }

  /** The columns the list can be sorted by. */
  public List<String> orders() {
    return ColumnChoice.KNOWN.stream().filter(name -> ListOrder.of(name).isPresent()).toList();
  }

  /** Whether the list is sorted by a column. */
  public boolean sorted() {
    return ListOrder.of(filter().order().column()).isPresent();
  }

  /** The part of the address that asks for the list sorted by a column; empty where it cannot be, or is already. */
  public String by(String column) {
    if (ListOrder.of(column).isEmpty() || has("order", column)) {
      return "";
    }
    String rest =
        Stream.of(query().split("&"))
            .filter(part -> !part.startsWith("nearest=") && !part.startsWith("order="))
            .collect(Collectors.joining("&"));
    return (rest.isEmpty() ? "" : rest + "&") + "order=" + column;
  }

  /** What the page after this one is asked for with. */
  public String next() {
    String here = query();
    return (here.isEmpty() ? "" : here + "&") + "after=" + ExportWish.encoded(page().next());
  }

  /** Whether a value is among those the list is filtered by. */
  public boolean has(String name, Object value) {
    String several = asked.get(name);
    return several != null && Arrays.asList(several.split(",")).contains(String.valueOf(value));
  }

  /** The columns shown beside number, priority and title, in their order. */
  public List<String> columns() {
    if (columns == null) {
      columns = ColumnChoice.of(chosen());
    }
    return columns;
  }

  private String chosen() {
    return text(asked.get("cols")) == null ? look.settled().columns() : text(asked.get("cols"));
  }

  /** Whether the reader may do the same with several incidents. */
  public boolean picks() {
    return me.answers();
  }

  /** The services to filter by. */
  public List<ServiceView> services() {
    if (known == null) {
      known = services.list();
    }
    return known;
  }

  /** The customers to filter by. */
  public List<CustomerView> customers() {
    if (customers == null) {
      customers = parties.customers();
    }
    return customers;
  }

  /** The states there are. */
  public IncidentState[] states() {
    return IncidentState.values();
  }

  /** The priorities there are. */
  public Priority[] priorities() {
    return Priority.values();
  }

  private static String text(String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }

  /** What the address asks for, by name. */
  public Map<String, String> getAsked() {
    return asked;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
