package org.evident.web.foundation.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.foundation.party.boundary.AssignmentView;
import org.evident.foundation.party.boundary.Assignments;
import org.evident.web.common.Notices;

/** The reader's own roles, with those offered to take over. */
@Named
@RequestScoped
public class MyRoles {

  @Inject private Assignments assignments;

  private List<AssignmentView> held;

  /** The reader's assignments. */
  public List<AssignmentView> held() {
    if (held == null) {
      held = assignments.mine();
    }
    return held;
  }

  /** Takes over a role; it works from the next sign-in on. */
  public String accept(long id) {
    assignments.accept(id);
    Notices.done("mine.accepted");
    return "/foundation/party/mine.xhtml?faces-redirect=true";
  }
}
