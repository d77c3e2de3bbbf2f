package org.evident.web.portfolio.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.party.boundary.TeamView;
import org.evident.foundation.party.boundary.Teams;
import org.evident.kernel.Page;
import org.evident.portfolio.catalogue.boundary.AddService;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.web.common.Names;
import org.evident.web.common.Notices;

/** The services the reader may see, and the form that makes another known. */
@Named
@RequestScoped
public class ServicePage {

  private static final int PAGE = 50;

  @Inject private Services services;
  @Inject private Teams teams;
  @Inject private Names names;

  private String after;
  private String name;
  private String owner;
  private String team;
  private String criticality = "NORMAL";
  private LocalDate liveFrom;
  private Page<ServiceView> page;

  /** A page of them, by name. */
  public Page<ServiceView> page() {
    if (page == null) {
      page = services.page(after == null ? "" : after, PAGE);
      names.know(page.items(), ServiceView::owner);
    }
    return page;
  }

  /** The teams to choose from. */
  public List<TeamView> teams() {
    return teams.page("", Page.MOST).items();
  }

  /** Makes a service known. */
  public String make() {
    services.add(new AddService(name, given(owner), given(team), criticality, liveFrom));
    Notices.done("services.made");
    return "/portfolio/catalogue/services.xhtml?faces-redirect=true";
  }

  /** How much depends on a service, the most first. */
  public String[] criticalities() {
    return new String[] {"VITAL", "HIGH", "NORMAL", "LOW"};
  }

  private static String given(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
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
}
