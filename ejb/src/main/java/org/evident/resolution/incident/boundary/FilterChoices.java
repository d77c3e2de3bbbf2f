package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.storage.boundary.Statements;

/** Knows what a list of incidents can be filtered by, as far as its reader sees. */
@ApplicationScoped
public class FilterChoices {

  /** The newest incidents whose kinds of fault are offered. */
  private static final int RECENT = 500;

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** The teams there are, for staff, and the kinds of fault of the newest incidents the reader may see. */
  Choices of(FilterRows.Me me) {
    FilterRows rows = new FilterRows(IncidentFilter.newest(false, false), me, clock.instant());
    List<Object> values = new ArrayList<>(rows.values());
    values.add(RECENT);
    return new Choices(
        me.customer() == null
            ? statements.list("select name from team order by name", row -> row.text("name"))
            : List.of(),
        statements.list(
            "select distinct t.category from (select i.category"
                + IncidentQueues.FROM
                + rows.sql()
                + "order by i.id desc limit ?) t where t.category is not null order by t.category",
            row -> row.text("category"),
            values.toArray()));
  }

  /** What a list can be filtered by. */
  public record Choices(List<String> teams, List<String> categories) {}
}
