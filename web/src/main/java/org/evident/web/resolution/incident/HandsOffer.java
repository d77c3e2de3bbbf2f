package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.resolution.incident.boundary.IncidentHands;

/** Offers the reader to take the incident over, or says what keeps them from it. */
@Named
@RequestScoped
public class HandsOffer {

  @Inject private IncidentHands hands;
  @Inject private IncidentEdit edit;
  @Inject private IncidentDetail detail;

  private String kept;
  private boolean asked;

  /** Whether they can. */
  public boolean open() {
    return obstacle() == null;
  }

  /** The rule that keeps them from it, empty where there is nothing to say. */
  public String kept() {
    return open() ? "" : obstacle();
  }

  private String obstacle() {
    if (!asked) {
      asked = true;
      kept = edit.possible() ? hands.obstacle(detail.view().incident().number()) : "";
    }
    return kept;
  }
}
