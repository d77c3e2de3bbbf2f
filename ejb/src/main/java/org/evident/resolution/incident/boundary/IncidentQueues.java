package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.MAJOR_INCIDENT_MANAGERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.Role;

/** Lists incidents to work through, filtered and by key, and says how many there are. */
@Stateless
@RolesAllowed({
  DESK,
  RESOLVERS,
  INCIDENT_MANAGERS,
  MAJOR_INCIDENT_MANAGERS,
  SERVICE_OWNERS,
  LEVEL_MANAGERS,
  RELATIONSHIP_MANAGERS,
  AUTHORS,
  AUDITORS,
  CUSTOMER_REPRESENTATIVES,
  ADMIN
})
public class IncidentQueues {

  /** Up to how many incidents are counted; a count above it says that there are more. */
  public static final int MOST_COUNTED = 10_000;

  static final Role[] READERS =
      IncidentReach.roles(IncidentQueues.class.getAnnotation(RolesAllowed.class));
  static final String FROM =
      " from incident i join customer c on c.id = i.customer_id join service s on s.id ="
          + " i.service_id ";
  private static final String ROWS =
      ", i.team_name, a.name as assignee, coalesce(r.name, i.reporter) as"
          + " reported_by, i.category, i.channel"
          + FROM
          + "left join sla_clock k on k.incident_id = i.id and k.metric = 'RESOLUTION' left join"
          + " person a on a.id = i.assignee_id left join person r on r.login = i.reporter ";

  @Inject private Statements statements;
  @Inject private NearestClocks nearest;
  @Inject private FilterChoices choices;
  @Inject private Callers callers;
  @Inject private Mandates mandates;
  @Inject private QueueReaders readers;
  @Inject private Clock clock;

  /**
   * The incidents of a filter that the caller may see.
   *
   * @param after what the page before gave as {@code next}, or null for the first page
   * @param limit how many at most
   */
  public Page<WorkLine> page(IncidentFilter filter, String after, int limit) {
    return page(filter, me(), after, limit);
  }

  /**
   * The first incidents of a filter, and how many several have, for whoever works through them.
   *
   * @param limit how many incidents at most
   * @param counted the filters to count, up to {@link #MOST_COUNTED} and one more
   */
  public Queue queue(IncidentFilter filter, int limit, List<IncidentFilter> counted) {
    FilterRows.Me me = me();
    return new Queue(page(filter, me, null, limit).items(), counts(counted, me));
  }

  /** A page of the incidents of a filter, how many it has, and what else it could be filtered by. */
  public Listed listed(IncidentFilter filter, String after, int limit) {
    FilterRows.Me me = me();
    return new Listed(page(filter, me, after, limit), choices.of(filter, me));
  }

  private Page<WorkLine> page(IncidentFilter filter, FilterRows.Me me, String after, int limit) {
    Page<Found> found = found(filter, me, after, limit);
    Map<Long, WorkLine.Nearest> clocks =
        nearest.of(found.items().stream().map(f -> f.line().incident().id()).toList());
    return found.as(f -> f.with(clocks));
  }

  /** The same without what their clocks say, for whoever does not work through them. */
  public Page<IncidentLine> lines(IncidentFilter filter, String after, int limit) {
    return rows(filter, after, limit).as(WorkLine::incident);
  }

  /** The same with whom each lies with. */
  public Page<WorkLine> rows(IncidentFilter filter, String after, int limit) {
    return found(filter, me(), after, limit).as(Found::line);
  }

  private Page<Found> found(IncidentFilter filter, FilterRows.Me me, String after, int limit) {
    Instant now = clock.instant();
    FilterRows rows = new FilterRows(filter, me, now);
    rows.after(filter, IncidentKey.read(after, filter.order()));
    List<Object> values = new ArrayList<>(rows.values());
    values.add(limit + 1);
    List<Found> found =
        statements.list(
            IncidentLists.FIELDS
                + filter.order().selected()
                + ROWS
                + rows.sql()
                + filter.order().sql()
                + " limit ?",
            row -> Found.of(row, now, filter.order()),
            values.toArray());
    return Page.of(found, limit, f -> f.key().text());
  }

  /** How many incidents each filter has that the caller may see, counted up to {@link #MOST_COUNTED} and one more. */
  public Map<IncidentFilter, Long> counts(List<IncidentFilter> filters) {
    return counts(filters, me());
  }

  private Map<IncidentFilter, Long> counts(List<IncidentFilter> filters, FilterRows.Me me) {
    List<String> parts = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (IncidentFilter filter : filters) {
      FilterRows rows = new FilterRows(filter, me, clock.instant());
      parts.add(
          "(select count(*) from (select i.id"
              + FROM
              + rows.sql()
              + "limit "
              + (MOST_COUNTED + 1)
              + ") t"
              + parts.size()
              + ") as n"
              + parts.size());
      values.addAll(rows.values());
    }
    Map<IncidentFilter, Long> counts = new LinkedHashMap<>();
    statements.each(
        "select " + String.join(", ", parts),
        row -> filters.forEach(f -> counts.put(f, row.number("n" + counts.size()))),
        values.toArray());
    return counts;
  }

  private FilterRows.Me me() {
    return readers.of(callers.current(), mandates.scopes(READERS));
  }

  /** A page of a list, how many it has, and what else it could be filtered by. */
  public record Listed(Page<WorkLine> page, FilterChoices.Choices choices) {}

  /** What somebody works through first, and how much there is of each share. */
  public record Queue(List<WorkLine> first, Map<IncidentFilter, Long> counts) {}

  private record Found(WorkLine line, Object sortedBy) {
    static Found of(Row row, Instant now, ListOrder order) {
      return new Found(
          new WorkLine(
              IncidentLists.line(row, now),
              row.text("team_name"),
              row.text("assignee"),
              row.text("reported_by"),
              row.text("category"),
              row.text("channel"),
              null),
          switch (order) {
            case NEWEST -> null;
            case DEADLINE -> row.instant("sorted_by");
            default -> row.text("sorted_by");
          });
    }

    IncidentKey key() {
      return new IncidentKey(sortedBy, line.incident().id());
    }

    WorkLine with(Map<Long, WorkLine.Nearest> clocks) {
      return new WorkLine(
          line.incident(),
          line.team(),
          line.assignee(),
          line.reporter(),
          line.category(),
          line.channel(),
          clocks.get(line.incident().id()));
    }
  }
}
