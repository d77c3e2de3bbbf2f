package org.evident.web.foundation.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.party.boundary.AddPerson;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.party.boundary.People;
import org.evident.foundation.party.boundary.PersonView;
import org.evident.foundation.party.boundary.TeamView;
import org.evident.foundation.party.boundary.Teams;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.web.common.Notices;

/** The form that makes a person known and shows their one-time password this once. */
@Named
@RequestScoped
public class NewPersonForm {

  @Inject private Parties parties;
  @Inject private People people;
  @Inject private Teams teams;

  private String login;
  private String name;
  private String email;
  private String team;
  private String customer;
  private List<Role> roles = new ArrayList<>();
  private PersonView made;

  /** Makes the person known; the form is empty again for the next one. */
  public void make() {
    made =
        people.add(new AddPerson(given(login), name, email, given(team), given(customer), roles));
    login = null;
    name = null;
    email = null;
    roles = new ArrayList<>();
    Notices.done("people.made");
  }

  /** Whoever was just made known, with the one-time password; or null. */
  public PersonView made() {
    return made;
  }

  /** The teams to choose from. */
  public List<TeamView> teams() {
    return teams.page("", Page.MOST).items();
  }

  /** The customers to choose from. */
  public List<CustomerView> customers() {
    return parties.customers("", Page.MOST).items();
  }

  /** The roles there are. */
  public Role[] choices() {
    return Role.values();
  }

  private static String given(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
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

  public String getCustomer() {
    return customer;
  }

  public void setCustomer(String customer) {
    this.customer = customer;
  }

  public List<Role> getRoles() {
    return roles;
  }

  public void setRoles(List<Role> roles) {
    this.roles = roles;
  }
}
