package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.resolution.incident.rule.IncidentFacts;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.web.common.Texts;

/** What an incident of a selection says of itself now and will say then, as far as the act concerns it. */
@Named
@RequestScoped
public class BulkWording {

  @Inject private IncidentWording wording;
  @Inject private Texts texts;

  /** What it says now. */
  public String now(BulkAct act, BulkRow row) {
    return switch (act) {
      case CLOSE, CANCEL -> wording.word("state", row.state().name());
      case NOTE -> "";
      default -> said(act, row.before());
    };
  }

  /** What it will say once the wish is fulfilled. */
  public String then(BulkWish wish, IncidentFacts wanted) {
    return switch (wish.getAct()) {
      case CLOSE -> wording.word("state", IncidentState.CLOSED.name());
      case CANCEL -> wording.word("state", IncidentState.CANCELLED.name());
      case NOTE -> wish.getNote();
      default -> said(wish.getAct(), wanted);
    };
  }

  private String said(BulkAct act, IncidentFacts facts) {
    return switch (act) {
      case TEAM -> orNobody(facts.team());
      case CATEGORY ->
          facts.category() == null ? texts.text().getString("edit.noCategory") : facts.category();
      case PRIORITY -> wording.degrees(facts);
      default -> orNobody(facts.assignee());
    };
  }

  private String orNobody(String who) {
    return who == null ? texts.text().getString("incident.nobody") : who;
  }
}
