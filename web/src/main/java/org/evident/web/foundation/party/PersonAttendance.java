package org.evident.web.foundation.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.evident.foundation.party.boundary.People;
import org.evident.foundation.party.boundary.PersonView;
import org.evident.foundation.party.boundary.SetAttendance;
import org.evident.web.common.Notices;

/** The form that says from when to when a person is there, and whether within the scope of the management system. */
@Named
@ViewScoped
public class PersonAttendance implements Serializable {

  @Inject private People people;

  private boolean begun;
  private long version;
  private LocalDate first;
  private LocalDate last;
  private boolean inScope;

  /** Begins with what stands there, once; what is typed is kept afterwards. */
  public void begin(String login) {
    if (begun) {
      return;
    }
    PersonView now = people.personOf(login);
    version = now.version();
    first = now.startDate();
    last = now.endDate();
    inScope = now.inSmsScope();
    begun = true;
  }

  /** Saves it. */
  public String save(String login) {
    people.attend(login, new SetAttendance(first, last, inScope, version));
    Notices.done("person.saved");
    return "/foundation/party/person.xhtml?faces-redirect=true&includeViewParams=true";
  }

  public LocalDate getFirst() {
    return first;
  }

  public void setFirst(LocalDate first) {
    this.first = first;
  }

  public LocalDate getLast() {
    return last;
  }

  public void setLast(LocalDate last) {
    this.last = last;
  }

  public boolean isInScope() {
    return inScope;
  }

  public void setInScope(boolean inScope) {
    this.inScope = inScope;
  }
}
