package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.evident.resolution.incident.boundary.IncidentHands;
import org.evident.resolution.incident.boundary.IncidentSheet;
import org.evident.resolution.incident.boundary.MajorDeclarations;
import org.evident.resolution.incident.boundary.PriorityOverrides;
import org.evident.resolution.incident.rule.IncidentStep;
import org.evident.web.assurance.availability.OutagePanel;
import org.evident.web.common.Me;

/** Asks what keeps the reader from a step of an incident besides what its page shows, once a request. */
@RequestScoped
public class StepGuards {

  @Inject private MajorDeclarations declarations;
  @Inject private PriorityOverrides priorities;
  @Inject private IncidentHands hands;
  @Inject private OutagePanel outages;
  @Inject private Me me;

  private StepOffer.Around around;

  /** What is known around an incident. */
  StepOffer.Around around(IncidentSheet sheet) {
    if (around == null) {
      boolean works = IncidentStep.RESOLVE.isFor(me.caller().roles());
      around =
          new StepOffer.Around(
              me.staff() ? declarations.roles() : Set.of(),
              IncidentStep.OVERRIDE.isFor(me.caller().roles()) && priorities.overrides(),
              works && outages.of(sheet.number()).lacks(),
              works && sheet.major() != null && sheet.major().stands()
                  ? hands.alone(sheet.number())
                  : IncidentHands.Alone.NOT);
    }
    return around;
  }
}
