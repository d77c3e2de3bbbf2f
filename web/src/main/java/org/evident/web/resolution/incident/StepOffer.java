package org.evident.web.resolution.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evident.kernel.Priority;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.boundary.IncidentHands;
import org.evident.resolution.incident.boundary.IncidentSheet;
import org.evident.resolution.incident.boundary.IncidentView;
import org.evident.resolution.incident.rule.Guards;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.IncidentStep;
import org.evident.resolution.incident.rule.MajorIncident;

/**
 * A step with an incident, and why it cannot be taken.
 *
 * @param fits whether the incident stands where the step begins
 * @param asks whether it needs words before it is taken
 * @param obstacle the key of the sentence that says what is missing, null where nothing is
 */
public record StepOffer(String name, boolean fits, boolean asks, String obstacle) {

  private static final Set<IncidentStep> AT_ONCE =
      EnumSet.of(IncidentStep.START, IncidentStep.RESUME, IncidentStep.CLOSE);
  private static final Set<Role> LEADERS =
      EnumSet.of(Role.INCIDENT_MANAGER, Role.MAJOR_INCIDENT_MANAGER);

  /** Whether it can be taken now. */
  public boolean possible() {
    return obstacle == null;
  }

  /**
   * All steps with an incident for somebody with these roles, the likely one first.
   *
   * @param around what is known of it besides
   */
  static List<StepOffer> of(
      IncidentView view, IncidentSheet sheet, Set<Role> roles, Around around, Instant now) {
    IncidentState state = IncidentState.valueOf(view.incident().state());
    List<StepOffer> offers = new ArrayList<>();
    for (IncidentStep step : IncidentStep.around(state)) {
      if (step == IncidentStep.NOTE || step == IncidentStep.REPLY) {
        continue; // Whoever writes finds the composer on the page.
      }
      String name = step.name().toLowerCase(Locale.ROOT);
      boolean fits = step.fits(state);
      String obstacle =
          !fits
              ? "incident.when." + name
              : step.isFor(roles) && (around.overrides() || step != IncidentStep.OVERRIDE)
                  ? missing(step, view, sheet, around, now)
                  : "incident.who." + name;
      offers.add(new StepOffer(name, fits, !AT_ONCE.contains(step), obstacle));
    }
    MajorIncident major =
        new MajorIncident(
            state,
            view.incident().reportedAt(),
            sheet.major() == null ? null : sheet.major().declaredAt(),
            sheet.major() == null ? null : sheet.major().restoredAt());
    offers.add(major("declare", major::mayBeDeclared, roles, around.declarers()));
    offers.add(major("restore", major::mayBeRestored, roles, LEADERS));
    offers.add(major("review", major::mayBeReported, roles, LEADERS));
    return offers;
  }

  private static String missing(
      IncidentStep step, IncidentView view, IncidentSheet sheet, Around around, Instant now) {
    boolean late = sheet.reopenUntil() != null && now.isAfter(sheet.reopenUntil());
    boolean closed = IncidentState.CLOSED.name().equals(view.incident().state());
    boolean major = sheet.major() != null && sheet.major().stands();
    Priority priority = Priority.valueOf(view.incident().priority());
    return switch (step) {
      case RESOLVE ->
          !worked(sheet)
              ? "incident.note.first"
              : around.lacksOutage()
                  ? "incident.resolve.outage"
                  : around.alone().solving() ? "incident.apart" : null;
      case START -> around.alone().takingOver() ? "incident.apart" : null;
      case CLOSE ->
          major && Boolean.TRUE.equals(sheet.major().awaitsReview())
              ? "incident.close.review"
              : null;
      case PEND -> Guards.mayWait(priority, major) ? null : "incident.pend.grave";
      case REOPEN -> late ? "incident.reopen.late" : null;
      case FOLLOW -> late || closed ? null : "incident.follow.window";
      default -> null;
    };
  }

  private static boolean worked(IncidentSheet sheet) {
    return sheet.notes().stream().anyMatch(IncidentSheet.Note::work);
  }

  private static StepOffer major(String name, Runnable guard, Set<Role> roles, Set<Role> whose) {
    try {
      guard.run();
    } catch (RuleBroken broken) {
      return new StepOffer(name, false, true, "incident.when." + name);
    }
    boolean theirs = roles.stream().anyMatch(whose::contains);
    return new StepOffer(name, true, true, theirs ? null : "incident.who." + name);
  }

  /**
   * What is known around an incident, of which its own page knows nothing.
   *
   * @param declarers the roles that declare it major
   * @param overrides whether the reader sets another priority than impact and urgency give
   * @param lacksOutage whether its outage has to be recorded first (INC-7)
   * @param alone what the reader who leads it may not do since nobody else has worked on it (INC-10)
   */
  record Around(
      Set<Role> declarers, boolean overrides, boolean lacksOutage, IncidentHands.Alone alone) {}
}
