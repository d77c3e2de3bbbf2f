package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.kernel.Role;
import org.evident.resolution.incident.boundary.Families;
import org.evident.resolution.incident.boundary.KnownErrorOffers;
import org.evident.resolution.problem.boundary.KnownErrorLine;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** The known errors an incident may be a case of, and the open children that can be resolved with it. */
@Named
@RequestScoped
public class IncidentKin {

  @Inject private KnownErrorOffers offers;
  @Inject private Families families;
  @Inject private Me me;

  private final Map<String, List<KnownErrorLine>> errors = new HashMap<>();
  private final Map<String, List<String>> children = new HashMap<>();
  private List<String> chosen = new ArrayList<>();

  /** The known errors, asked for once; none for those who do not work on incidents. */
  public List<KnownErrorLine> errors(String number) {
    return works() ? errors.computeIfAbsent(number, offers::of) : List.of();
  }

  /** The open children, asked for once. */
  public List<String> children(String number) {
    return works() ? children.computeIfAbsent(number, families::open) : List.of();
  }

  /** Resolves the children that were chosen. */
  public String resolve(String number) {
    families.resolve(number, List.copyOf(chosen));
    Notices.done("family.done");
    return "/resolution/incident/detail.xhtml?faces-redirect=true&includeViewParams=true";
  }

  private boolean works() {
    return me.staff() && me.may(Role.SERVICE_DESK, Role.RESOLVER, Role.INCIDENT_MANAGER);
  }

  public List<String> getChosen() {
    return chosen;
  }

  public void setChosen(List<String> chosen) {
    this.chosen = chosen;
  }
}
