package org.evident.web.foundation.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.party.boundary.ChangePerson;
import org.evident.foundation.party.boundary.People;
import org.evident.foundation.party.boundary.PersonView;
import org.evident.foundation.party.boundary.TeamView;
import org.evident.foundation.party.boundary.Teams;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;
import org.evident.web.common.Meanwhile;
import org.evident.web.common.Notices;

/** The form that corrects what is known of a person. */
@Named
@ViewScoped
public class PersonEdit implements Serializable {

  @Inject private People people;
  @Inject private Teams teams;

  private final Meanwhile met = new Meanwhile();
  private Map<String, String> read;
  private String login;
  private long version;
  private String name;
  private String email;
  private String team;
  private String zone;
  private String language;

  /** Begins with what stands there, once; what is typed is kept afterwards. */
  public void begin(String of) {
    if (read != null) {
      return;
    }
    PersonView now = people.personOf(of);
    login = of;
    rest(now);
    name = now.name();
    email = now.email();
    team = now.team();
    zone = now.zone();
    language = now.language();
  }

  /** Saves it, or shows what somebody else has made of it meanwhile. */
  public String save() {
    try {
      people.change(
          login,
          new ChangePerson(
              name, email, team == null || team.isBlank() ? null : team, zone, language, version));
    } catch (RuleBroken broken) {
      if (Meanwhile.told(broken)) {
        Map<String, String> before = read;
        rest(people.personOf(login));
        met.meet(before, read);
      }
      return null;
    }
    Notices.done("person.saved");
    return "/foundation/party/person.xhtml?faces-redirect=true&includeViewParams=true";
  }

  /** What somebody else has changed since the form was opened. */
  public Meanwhile met() {
    return met;
  }

  /** The teams to choose from. */
  public List<TeamView> teams() {
    return teams.page("", Page.MOST).items();
  }

  private void rest(PersonView now) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("people.name", now.name());
    fields.put("people.email", now.email());
    fields.put("field.team", now.team());
    fields.put("account.zone", now.zone());
    fields.put("person.language", now.language());
    read = Collections.unmodifiableMap(fields);
    version = now.version();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
