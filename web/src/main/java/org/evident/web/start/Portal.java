package org.evident.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.assurance.availability.boundary.KnownOutage;
import org.evident.assurance.availability.boundary.KnownOutages;
import org.evident.kernel.Role;
import org.evident.resolution.incident.boundary.AwaitedView;
import org.evident.resolution.incident.boundary.CustomerQueue;
import org.evident.resolution.incident.boundary.IncidentFilter;
import org.evident.resolution.incident.boundary.IncidentLine;
import org.evident.resolution.incident.boundary.IncidentQueues;
import org.evident.resolution.incident.boundary.OwnIncidents;
import org.evident.resolution.incident.boundary.OwnView;
import org.evident.web.common.Me;

/** The start page of customers and users: what needs an answer, what is open, and what is known to be out of order. */
@Named
@RequestScoped
public class Portal {

  private static final int ROWS = 10;
  private static final IncidentFilter OPEN = IncidentFilter.newest(true, false);

  @Inject private CustomerQueue queue;
  @Inject private OwnIncidents own;
  @Inject private IncidentQueues incidents;
  @Inject private KnownOutages outages;
  @Inject private Me me;

  private List<AwaitedView> waiting;
  private List<IncidentLine> open;
  private List<OwnView> mine;
  private List<KnownOutage> known;

  /** Whether the reader speaks for a customer, or is no more than a user. */
  public boolean shown() {
    return customer() || me.onlyFollows();
  }

  /** Whether the reader speaks for a customer, and sees all of its incidents. */
  public boolean customer() {
    return me.outside() && me.may(Role.CUSTOMER_REPRESENTATIVE);
  }

  /** The page of one incident. */
  public String page() {
    return customer() ? "/resolution/incident/detail" : "/resolution/incident/mine";
  }

  /** What waits for the reader, with what is decided first without it at the top. */
  public List<AwaitedView> waiting() {
    if (waiting == null) {
      waiting = customer() ? queue.waiting(ROWS) : own.waiting(ROWS);
    }
    return waiting;
  }

  /** The newest open ones of those the reader reported. */
  public List<OwnView> mine() {
    if (mine == null) {
      mine = own.open(ROWS);
    }
    return mine;
  }

  /** The newest open incidents of the customer. */
  public List<IncidentLine> open() {
    if (open == null) {
      open = incidents.lines(OPEN, null, ROWS).items();
    }
    return open;
  }

  /** How many are open. */
  public long count() {
    return open().size() < ROWS ? open().size() : incidents.counts(List.of(OPEN)).get(OPEN);
  }

  /** What is wrong with services now, and what work on them is announced. */
  public List<KnownOutage> known() {
    if (known == null) {
      known = outages.now();
    }
    return known;
  }
}
