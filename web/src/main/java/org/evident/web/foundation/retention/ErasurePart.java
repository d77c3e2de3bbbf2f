package org.evident.web.foundation.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.foundation.retention.boundary.Erasures;
import org.evident.web.common.Notices;

/** The form that forgets somebody whose account has ended. */
@Named
@RequestScoped
public class ErasurePart {

  @Inject private Erasures erasures;

  private String reason;

  /** Forgets the person and goes back to the list of people. */
  public String erase(String login) {
    erasures.erase(login, reason);
    Notices.done("erasure.told");
    return "/foundation/party/people.xhtml?faces-redirect=true";
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
