package org.evident.web.foundation.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.party.boundary.People;
import org.evident.foundation.party.boundary.PeopleFilter;
import org.evident.foundation.party.boundary.PersonView;
import org.evident.foundation.party.boundary.TeamView;
import org.evident.foundation.party.boundary.Teams;
import org.evident.kernel.Page;
import org.evident.kernel.Role;

/** Everybody known to the system who fits, for whoever gives roles. */
@Named
@RequestScoped
public class PeoplePage {

  /** What the address says of accounts, and whether they go on; any other word leaves nobody out. */
  private static final Map<String, Boolean> STATES =
      new HashMap<>(Map.of("active", true, "ended", false));

  @Inject private People people;
  @Inject private Teams teams;

  private String after;
  private String q;
  private String team;
  private String role;
  private String state;
  private Page<PersonView> page;

  /** Reads before anything is shown, so that whoever may not see people is told so. */
  public void open() {
    page =
        people.page(
            new PeopleFilter(q, team, wanted(), active()), after == null ? "" : after, Page.USUAL);
  }

  /** The people by login. */
  public List<PersonView> people() {
    return read().items();
  }

  /** What asks for the people after these, or null. */
  public String next() {
    return read().next();
  }

  /** Whether the list leaves somebody out. */
  public boolean filtered() {
    return !(blank(q) && blank(team) && wanted() == null && active() == null);
  }

  /** The teams to choose from. */
  public List<TeamView> teams() {
    return teams.page("", Page.MOST).items();
  }

  /** The roles to choose from. */
  public Role[] roles() {
    return Role.values();
  }

  /** A form that comes back is read before {@link #open} is called. */
  private Page<PersonView> read() {
    if (page == null) {
      open();
    }
    return page;
  }

  /** A role that is none is no wish. */
  private Role wanted() {
    return Arrays.stream(Role.values())
        .filter(one -> one.name().equals(role))
        .findFirst()
        .orElse(null);
  }

  private Boolean active() {
    return STATES.get(state);
  }

  private static boolean blank(String typed) {
    return typed == null || typed.isBlank();
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }
}
