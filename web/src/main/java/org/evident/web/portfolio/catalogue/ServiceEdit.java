package org.evident.web.portfolio.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.party.boundary.TeamView;
import org.evident.foundation.party.boundary.Teams;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ChangeService;
import org.evident.portfolio.catalogue.boundary.ServiceKeeping;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.web.common.Meanwhile;
import org.evident.web.common.Notices;

/** One service, and the forms that correct it, say from when it is offered, and retire it. */
@Named
@ViewScoped
public class ServiceEdit implements Serializable {

  private static final String HERE =
      "/portfolio/catalogue/service.xhtml?faces-redirect=true&includeViewParams=true";

  @Inject private Services services;
  @Inject private ServiceKeeping keeping;
  @Inject private Teams teams;

  private final Meanwhile met = new Meanwhile();
  private Map<String, String> read;
  private String number;
  private String called;
  private long version;
  private String name;
  private String owner;
  private String team;
  private String criticality;
  private LocalDate liveFrom;
  private String why;
  private String reason;
  private transient ServiceView service;

  /** Reads before anything is shown, and begins with what stands there. */
  public void open() {
    service =
        number == null && called != null
            ? services.named(called)
            : services.service(number == null ? "" : number);
    number = service.number();
    if (read == null) {
      rest(service);
      name = service.name();
      owner = service.owner();
      team = service.team();
      criticality = service.criticality();
      liveFrom = service.liveFrom();
    }
  }

  /** The service. */
  public ServiceView service() {
    if (service == null) {
      open();
    }
    return service;
  }

  /** Saves it, or shows what somebody else has made of it meanwhile. */
  public String save() {
    try {
      keeping.change(number, new ChangeService(name, owner, team, criticality, version));
    } catch (RuleBroken broken) {
      if (Meanwhile.told(broken)) {
        Map<String, String> before = read;
        service = services.service(number);
        rest(service);
        met.meet(before, read);
      }
      return null;
    }
    Notices.done("services.saved");
    return HERE;
  }

  /** Says from which day on it is offered. */
  public String offer() {
    services.offer(number, liveFrom, why);
    Notices.done("services.saved");
    return HERE;
  }

  /** Says that it is offered no more, or again. */
  public String turn() {
    if (service().offered()) {
      keeping.retire(number, reason);
      Notices.done("services.retired");
    } else {
      keeping.resume(number, reason);
      Notices.done("services.resumed");
    }
    return HERE;
  }

  /** What somebody else has changed since the form was opened. */
  public Meanwhile met() {
    return met;
  }

  /** The teams to choose from. */
  public List<TeamView> teams() {
    return teams.page("", Page.MOST).items();
  }

  private void rest(ServiceView now) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("word.name", now.name());
    fields.put("services.owner", now.owner());
    fields.put("field.team", now.team());
    fields.put("services.criticality", now.criticality());
    read = Collections.unmodifiableMap(fields);
    version = now.version();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  /** The name it can be asked for by, where the number is not at hand. */
  public String getCalled() {
    return called;
  }

  public void setCalled(String called) {
    this.called = called;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }

  public String getCriticality() {
    return criticality;
  }

  public void setCriticality(String criticality) {
    this.criticality = criticality;
  }

  public LocalDate getLiveFrom() {
    return liveFrom;
  }

  public void setLiveFrom(LocalDate liveFrom) {
    this.liveFrom = liveFrom;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
