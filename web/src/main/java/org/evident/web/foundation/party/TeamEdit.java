package org.evident.web.foundation.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.party.boundary.ChangeTeam;
import org.evident.foundation.party.boundary.People;
import org.evident.foundation.party.boundary.PeopleFilter;
import org.evident.foundation.party.boundary.PersonView;
import org.evident.foundation.party.boundary.TeamView;
import org.evident.foundation.party.boundary.Teams;
import org.evident.foundation.servicetime.boundary.CalendarView;
import org.evident.foundation.servicetime.boundary.Calendars;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;
import org.evident.web.common.Meanwhile;
import org.evident.web.common.Notices;

/** One team: what it is called, who leads it and who is in it. */
@Named
@ViewScoped
public class TeamEdit implements Serializable {

  @Inject private Teams teams;
  @Inject private People people;
  @Inject private Calendars calendars;

  private final Meanwhile met = new Meanwhile();
  private Map<String, String> read;
  private String team;
  private long version;
  private String name;
  private boolean desk;
  private String leader;
  private String calendar;
  private String newcomer;
  private transient Page<PersonView> members;

  /** Reads before anything is shown, and begins with what stands there. */
  public void open() {
    members = people.page(new PeopleFilter(null, team, null, true), "", Page.USUAL);
    if (read == null) {
      TeamView now = teams.team(team == null ? "" : team);
      rest(now);
      name = now.name();
      desk = now.desk();
      leader = now.leader();
      calendar = now.calendar();
    }
  }

  /** The active people in it, by login. */
  public Page<PersonView> members() {
    if (members == null) {
      open();
    }
    return members;
  }

  /** The calendars a team can work by. */
  public List<CalendarView> calendars() {
    return calendars.list();
  }

  /** Saves it, or shows what somebody else has made of it meanwhile. */
  public String save() {
    try {
      String after =
          teams.change(team, new ChangeTeam(name, desk, leader, calendar, version)).name();
      Notices.done("teams.saved");
      return here(after);
    } catch (RuleBroken broken) {
      if (Meanwhile.told(broken)) {
        Map<String, String> before = read;
        rest(teams.team(team));
        met.meet(before, read);
      }
      return null;
    }
  }

  /** Moves somebody in, out of the team they are in. */
  public String take() {
    people.place(newcomer == null ? "" : newcomer.strip(), team);
    Notices.done("teams.taken");
    return here(team);
  }

  /** Moves somebody out. */
  public String release(String login) {
    people.place(login, null);
    Notices.done("teams.released");
    return here(team);
  }

  /** What somebody else has changed since the form was opened. */
  public Meanwhile met() {
    return met;
  }

  private void rest(TeamView now) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("word.name", now.name());
    fields.put("teams.leader", now.leader());
    fields.put("teams.calendar", now.calendar());
    fields.put("teams.desk", String.valueOf(now.desk()));
    read = Collections.unmodifiableMap(fields);
    version = now.version();
  }

  private static String here(String team) {
    return "/foundation/party/team.xhtml?faces-redirect=true&team="
        + URLEncoder.encode(team, StandardCharsets.UTF_8);
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
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

  public String getLeader() {
    return leader;
  }

  public void setLeader(String leader) {
    this.leader = leader;
  }

  public String getCalendar() {
    return calendar;
  }

  public void setCalendar(String calendar) {
    this.calendar = calendar;
  }

  public String getNewcomer() {
    return newcomer;
  }

  public void setNewcomer(String newcomer) {
    this.newcomer = newcomer;
  }
}
