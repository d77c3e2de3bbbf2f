package org.evident.web.foundation.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.foundation.party.boundary.AddTeam;
import org.evident.foundation.party.boundary.TeamView;
import org.evident.foundation.party.boundary.Teams;
import org.evident.kernel.Page;
import org.evident.web.common.Notices;

/** The teams of the provider, who leads them, and the form that makes another known. */
@Named
@RequestScoped
public class TeamPage {

  private static final String HERE = "/foundation/party/teams.xhtml?faces-redirect=true";

  @Inject private Teams teams;

  private String after;
  private String name;
  private boolean desk;
  private Page<TeamView> page;

  /** Reads before anything is shown, so that whoever may not see it is told so. */
  public void open() {
    page = teams.page(after == null ? "" : after, Page.USUAL);
  }

  /** A page of them, by name. */
  public Page<TeamView> page() {
    if (page == null) {
      open();
    }
    return page;
  }

  /** Makes a team known. */
  public String make() {
    teams.add(new AddTeam(name, desk));
    Notices.done("teams.made");
    return HERE;
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

  public boolean isDesk() {
    return desk;
  }

  public void setDesk(boolean desk) {
    this.desk = desk;
  }
}
