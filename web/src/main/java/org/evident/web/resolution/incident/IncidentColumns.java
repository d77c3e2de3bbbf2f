package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evident.resolution.incident.rule.ColumnChoice;
import org.evident.web.common.Look;
import org.evident.web.common.Notices;

/** Chooses which columns the incident list shows, and in which order: now, or whenever it is opened. */
@Named
@RequestScoped
public class IncidentColumns {

  private static final List<String> PLACES =
      IntStream.rangeClosed(1, ColumnChoice.KNOWN.size()).mapToObj(String::valueOf).toList();

  @Inject private IncidentList list;
  @Inject private Look look;

  private Map<String, String> at;
  private boolean kept;

  /** The place of each column, by its name; nothing where it is not shown. */
  public Map<String, String> getAt() {
    if (at == null) {
      at = new HashMap<>();
      List<String> shown = list.columns();
      for (String column : ColumnChoice.KNOWN) {
        int place = shown.indexOf(column);
        at.put(column, place < 0 ? null : PLACES.get(place));
      }
    }
    return at;
  }

  /** The columns there are. */
  public List<String> all() {
    return ColumnChoice.KNOWN;
  }

  /** The places there are. */
  public List<String> places() {
    return PLACES;
  }

  /** Shows the columns chosen, and settles them for the reader if they shall hold from now on. */
  public String show() {
    String chosen = ColumnChoice.at(getAt());
    if (kept) {
      look.settle(look.settled().showing(chosen));
      Notices.done("views.columns.kept");
    }
    list.getAsked().put("cols", kept ? null : chosen);
    return "/resolution/incident/list.xhtml?faces-redirect=true&includeViewParams=true";
  }

  public boolean isKept() {
    return kept;
  }

  public void setKept(boolean kept) {
    this.kept = kept;
  }
}
