package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evident.kernel.Role;
import org.evident.resolution.incident.boundary.IncidentEvents;
import org.evident.resolution.incident.boundary.JoinedEvent;
import org.evident.resolution.incident.boundary.JoinedEvents;
import org.evident.resolution.incident.boundary.SplitEvent;
import org.evident.resolution.incident.boundary.SplitOff;
import org.evident.web.common.Dates;
import org.evident.web.common.MatchWords;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;
import org.evident.web.common.Texts;

/** The events of an incident, why each belongs to it, and the form that splits one off. */
@Named
@RequestScoped
public class IncidentJoined {

  private static final JoinedEvents NONE = new JoinedEvents(0, List.of());

  @Inject private IncidentEvents events;
  @Inject private Me me;
  @Inject private Dates dates;
  @Inject private Texts texts;

  private final Map<String, JoinedEvents> known = new HashMap<>();
  private String event;
  private String reason;

  /** The events of an incident, asked for once; none for those whose matter that is not. */
  public JoinedEvents of(String number) {
    return reads() ? known.computeIfAbsent(number, events::of) : NONE;
  }

  /** Those that can be split off. */
  public List<JoinedEvent> splittable(String number) {
    return of(number).events().stream().filter(JoinedEvent::splittable).toList();
  }

  /** Whether the reader works on incidents. */
  public boolean works() {
    return me.staff() && me.may(Role.SERVICE_DESK, Role.RESOLVER, Role.INCIDENT_MANAGER);
  }

  /** Why an event belongs to its incident. */
  public String why(JoinedEvent one) {
    return MatchWords.of(one, locale(), dates::at);
  }

  /** An event as it is chosen among others. */
  public String label(JoinedEvent one) {
    return dates.at(one.at()) + ", " + one.source() + ": " + one.item() + ", " + one.signature();
  }

  /** What a form calls an event: what the tool is called says where the tool's own name of it begins. */
  public String key(JoinedEvent one) {
    return one.source().length() + ":" + one.source() + one.id();
  }

  /** How many events are not shown. */
  public String left(String number) {
    JoinedEvents all = of(number);
    return MessageFormat.format(
        texts.text().getString("joined.left"), all.events().size(), all.total());
  }

  /** Splits the chosen event off and leads to the new incident. */
  public String split(String number) {
    int colon = event.indexOf(':');
    int end = colon + 1 + Integer.parseInt(event.substring(0, colon));
    SplitOff done =
        events.split(
            number, new SplitEvent(event.substring(colon + 1, end), event.substring(end), reason));
    Notices.done("joined.done");
    return "/resolution/incident/detail.xhtml?faces-redirect=true&number=" + done.incident();
  }

  private boolean reads() {
    return me.staff()
        && me.may(
            Role.SERVICE_DESK,
            Role.RESOLVER,
            Role.INCIDENT_MANAGER,
            Role.MAJOR_INCIDENT_MANAGER,
            Role.SERVICE_OWNER,
            Role.AUDITOR);
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  public String getEvent() {
    return event;
  }

  public void setEvent(String event) {
    this.event = event;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
