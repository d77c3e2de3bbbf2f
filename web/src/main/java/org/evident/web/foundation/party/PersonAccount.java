package org.evident.web.foundation.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.foundation.party.boundary.PasswordResets;
import org.evident.foundation.party.boundary.People;
import org.evident.web.common.Notices;

/** What an administrator does with the account of a person: a new one-time password, or its end. */
@Named
@RequestScoped
public class PersonAccount {

  @Inject private People people;
  @Inject private PasswordResets resets;

  private String secret;

  /** Replaces the password and shows the new one this once. */
  public void reset(String login) {
    secret = resets.reset(login).password();
    Notices.done("person.reset");
  }

  /** Ends the account; what the person did stays theirs. */
  public String end(String login) {
    people.deactivate(login);
    Notices.done("person.left");
    return "/foundation/party/person.xhtml?faces-redirect=true&includeViewParams=true";
  }

  /** Lets the account go on and shows its one-time password this once. */
  public void revive(String login) {
    secret = people.reactivate(login).oneTimePassword();
    Notices.done("person.back");
  }

  /** The one-time password just made, or null. */
  public String secret() {
    return secret;
  }
}
