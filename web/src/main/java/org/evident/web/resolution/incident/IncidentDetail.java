package org.evident.web.resolution.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.foundation.revision.boundary.Revisions;
import org.evident.resolution.incident.boundary.IncidentLists;
import org.evident.resolution.incident.boundary.IncidentSheet;
import org.evident.resolution.incident.boundary.IncidentSheets;
import org.evident.resolution.incident.boundary.IncidentView;
import org.evident.web.common.Dates;
import org.evident.web.common.Me;

/** One incident: how its clocks stand and why, what happened, and what can be done with it now. */
@Named
@ViewScoped
public class IncidentDetail implements Serializable {

  @Inject private IncidentLists incidents;
  @Inject private IncidentSheets sheets;
  @Inject private StepGuards guards;
  @Inject private Revisions revisions;
  @Inject private Me me;
  @Inject private Dates dates;

  private String number;
  private String step;
  private Long seen;
  private Instant readAt;
  private Instant staleSince;
  private transient IncidentView view;
  private transient IncidentSheet sheet;
  private transient List<StepOffer> offers;

  /** Reads the incident asked for. */
  public void open() {
    if (readAt == null) {
      // Counted before it is read: what changes in between is then noticed.
      look();
    }
    view = incidents.incident(number == null ? "" : number);
    sheet = sheets.sheet(view.incident().number());
    offers = null;
  }

  private void look() {
    readAt = dates.now().truncatedTo(ChronoUnit.SECONDS);
    seen = number == null ? null : revisions.of(Changeable.INCIDENT, number).orElse(null);
  }

  /** Whether the count of the incident's changes is the one this page shows (REC-2). */
  public boolean shows(long version) {
    return seen == null || seen == version;
  }

  /** Takes in what others have changed, so that the next step rests on it. */
  public void lookAgain() {
    staleSince = readAt;
    look();
    open();
  }

  /** When the page was read a step of which was refused, null where none was. */
  Instant staleSince() {
    return staleSince;
  }

  /** The incident with its clocks and history. */
  public IncidentView view() {
    if (view == null) {
      open();
    }
    return view;
  }

  /** What people wrote about it. */
  public IncidentSheet sheet() {
    view();
    return sheet;
  }

  /** What can be done now, and what of it is not for the reader and why. */
  public List<StepOffer> now() {
    return offers().stream().filter(StepOffer::fits).toList();
  }

  /** What can be done in other states only. */
  public List<StepOffer> later() {
    return offers().stream().filter(offer -> !offer.fits()).toList();
  }

  /** The step whose form is open, null where none is or it is not possible. */
  public String form() {
    return now().stream()
        .filter(StepOffer::possible)
        .map(StepOffer::name)
        .filter(name -> name.equals(step))
        .findFirst()
        .orElse(null);
  }

  /** Whether it has a description; what came from a log has only its number there. */
  public boolean described() {
    return !sheet().description().equals(view().incident().externalRef());
  }

  /** The teams it can be given to. */
  public List<String> teams() {
    return sheets.teams();
  }

  private List<StepOffer> offers() {
    if (offers == null) {
      IncidentSheet said = sheet();
      offers = StepOffer.of(view, said, me.caller().roles(), guards.around(said), dates.now());
    }
    return offers;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }
}
