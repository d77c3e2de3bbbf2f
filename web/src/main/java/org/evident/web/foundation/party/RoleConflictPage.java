package org.evident.web.foundation.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.foundation.party.boundary.RoleConflictView;
import org.evident.foundation.party.boundary.RoleConflicts;
import org.evident.kernel.Page;

/** Who holds roles that duties are to be separated between: everybody, or one person. */
@Named
@RequestScoped
public class RoleConflictPage {

  @Inject private RoleConflicts conflicts;

  private String after;
  private Page<List<RoleConflictView>> page;
  private List<RoleConflictView> found;

  /** Reads before anything is shown, so that whoever may not see it is told so. */
  public void open() {
    page = conflicts.page(after == null ? "" : after, Page.USUAL);
  }

  /** The conflicts of the people of a page, by login. */
  public Page<List<RoleConflictView>> page() {
    if (page == null) {
      open();
    }
    return page;
  }

  /** The conflicts of one person. */
  public List<RoleConflictView> of(String login) {
    if (found == null) {
      found = conflicts.of(login);
    }
    return found;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
