package org.evident.web.foundation.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.party.boundary.PersonView;

/** Everybody known to the system, for whoever gives roles. */
@Named
@RequestScoped
public class PeoplePage {

  @Inject private Parties parties;

  private List<PersonView> people;

  /** Reads before anything is shown, so that whoever may not see people is told so. */
  public void open() {
    people = parties.people();
  }

  /** All people by login. */
  public List<PersonView> people() {
    if (people == null) {
      open();
    }
    return people;
  }
}
