package org.evident.web.portfolio.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.party.boundary.TeamView;
import org.evident.foundation.party.boundary.Teams;
import org.evident.kernel.Page;
import org.evident.portfolio.catalogue.boundary.ChangeService;
import org.evident.portfolio.catalogue.boundary.ServiceKeeping;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.web.common.Notices;
import org.evident.web.common.RecordEdit;

/** One service, and the forms that correct it, say from when it is offered, and retire it. */
@Named
@ViewScoped
public class ServiceEdit extends RecordEdit<ServiceView> {

  private static final String HERE =
      "/portfolio/catalogue/service.xhtml?faces-redirect=true&includeViewParams=true";

  @Inject private Services services;
  @Inject private ServiceKeeping keeping;
  @Inject private Teams teams;

  private long version;
  private String owner;
  private String team;
  private String criticality;
  private LocalDate liveFrom;
  private String why;

  @Override
  protected ServiceView named(String wanted) {
    return services.named(wanted);
  }

  @Override
  protected ServiceView numbered(String wanted) {
    return services.service(wanted);
  }

  @Override
  protected String numberOf(ServiceView record) {
    return record.number();
  }

  @Override
  protected String nameOf(ServiceView record) {
    return record.name();
  }

  @Override
  protected Map<String, String> fields(ServiceView record) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("word.name", record.name());
    fields.put("services.owner", record.owner());
    fields.put("field.team", record.team());
    fields.put("services.criticality", record.criticality());
    return fields;
  }

  @Override
  protected void begin(ServiceView record) {
    owner = record.owner();
    team = record.team();
    criticality = record.criticality();
    liveFrom = record.liveFrom();
  }

  @Override
  protected void rest(ServiceView record) {
    version = record.version();
  }

  @Override
  protected void change() {
    keeping.change(getNumber(), new ChangeService(getName(), owner, team, criticality, version));
  }

  /** The service. */
  public ServiceView service() {
    return record();
  }

  /** Saves it, or shows what somebody else has made of it meanwhile. */
  public String save() {
    if (!saved()) {
      return null;
    }
    Notices.done("services.saved");
    return HERE;
  }

  /** Says from which day on it is offered. */
  public String offer() {
    services.offer(getNumber(), liveFrom, why);
    Notices.done("services.saved");
    return HERE;
  }

  /** Says that it is offered no more, or again. */
  public String turn() {
    if (service().offered()) {
      keeping.retire(getNumber(), getReason());
      Notices.done("services.retired");
    } else {
      keeping.resume(getNumber(), getReason());
      Notices.done("services.resumed");
    }
    return HERE;
  }

  /** The teams to choose from. */
  public List<TeamView> teams() {
    return teams.page("", Page.MOST).items();
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
}
