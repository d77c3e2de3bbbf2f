package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evident.kernel.Role;
import org.evident.resolution.incident.boundary.IncidentFilter;
import org.evident.resolution.incident.boundary.IncidentQueues;
import org.evident.resolution.incident.boundary.Whose;
import org.evident.resolution.incident.boundary.WorkLine;
import org.evident.web.common.Me;

/** What the reader has to see to at the desk, the nearest breach first, with how much there is of it. */
@Named
@RequestScoped
public class MyQueue {

  private static final int ROWS = 25;
  private static final IncidentFilter OURS = IncidentFilter.queue(Whose.OURS);

  @Inject private IncidentQueues queues;
  @Inject private Me me;

  private IncidentQueues.Queue queue;

  /** The incidents with the nearest breaches. */
  public List<WorkLine> rows() {
    return queue().first();
  }

  /** How many of them are shown at most. */
  public int most() {
    return ROWS;
  }

  /** How much there is of each share, each with the list of what it counts. */
  public List<Share> shares() {
    Map<IncidentFilter, Long> counts = queue().counts();
    return filters().stream().map(f -> new Share(f, counts.get(f))).toList();
  }

  private IncidentQueues.Queue queue() {
    if (queue == null) {
      queue = queues.queue(OURS, ROWS, filters());
    }
    return queue;
  }

  private List<IncidentFilter> filters() {
    List<IncidentFilter> filters = new ArrayList<>();
    filters.add(OURS);
    filters.add(OURS.missed());
    filters.add(IncidentFilter.queue(Whose.MINE));
    filters.add(IncidentFilter.queue(Whose.TEAM));
    if (me.may(Role.SERVICE_DESK, Role.INCIDENT_MANAGER)) {
      filters.add(IncidentFilter.queue(Whose.UNTRIAGED));
    }
    return filters;
  }

  /** One share of the work and how many incidents are in it. */
  public record Share(IncidentFilter filter, long number) {
    /** The key of its words. */
    public String key() {
      return "queue." + (filter.late() ? "LATE" : filter.whose());
    }

    /** Whether there are more than are counted. */
    public boolean more() {
      return number > IncidentQueues.MOST_COUNTED;
    }

    /** The number to show. */
    public long shown() {
      return Math.min(number, IncidentQueues.MOST_COUNTED);
    }

    /** Whether people should be told at a glance that there is something in it. */
    public boolean alarming() {
      return filter.late() && number > 0;
    }
  }
}
