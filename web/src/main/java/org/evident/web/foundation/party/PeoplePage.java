package org.evident.web.foundation.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.party.boundary.PersonView;
import org.evident.kernel.Page;

/** Everybody known to the system, for whoever gives roles. */
@Named
@RequestScoped
public class PeoplePage {

  @Inject private Parties parties;

  private String after;
  private Page<PersonView> page;

  /** Reads before anything is shown, so that whoever may not see people is told so. */
  public void open() {
    page = parties.people(after == null ? "" : after, Page.MOST);
  }

  /** All people by login. */
  public List<PersonView> people() {
    return read().items();
  }

  /** What asks for the people after these, or null. */
  public String next() {
    return read().next();
  }

  /** A form that comes back is read before {@link #open} is called. */
  private Page<PersonView> read() {
    if (page == null) {
      open();
    }
    return page;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
