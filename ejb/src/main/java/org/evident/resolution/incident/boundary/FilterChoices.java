package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Knows how many incidents a filter has, and what else a list can be filtered by, as far as its reader sees. */
@ApplicationScoped
public class FilterChoices {

  /** The newest incidents whose kinds of fault are offered. */
  private static final int RECENT = 500;

  private static final String TEAM = "TEAM";
  private static final String CATEGORY = "CATEGORY";

  @Inject private Statements statements;
  @Inject private Clock clock;

  /**
   * How many a filter has, the teams there are, for staff, and the kinds of fault of the newest incidents the reader may
   * see; one statement tells all of it.
   */
  Choices of(IncidentFilter filter, FilterRows.Me me) {
    FilterRows counted = new FilterRows(filter, me, clock.instant());
    FilterRows seen = new FilterRows(IncidentFilter.newest(false, false), me, clock.instant());
    List<Object> values = new ArrayList<>(counted.values());
    values.add(IncidentQueues.MOST_COUNTED + 1);
    values.addAll(seen.values());
    values.add(RECENT);
    List<Told> told =
        statements.list(
            "select 'COUNT' as kind, cast(null as varchar(200)) as word, count(*) as number from (select"
                + " i.id"
                + IncidentQueues.FROM
                + counted.sql()
                + "limit ?) n union all select 'CATEGORY', t.category, 0 from (select distinct"
                + " r.category from (select i.category"
                + IncidentQueues.FROM
                + seen.sql()
                + "order by i.id desc limit ?) r where r.category is not null) t"
                + (me.customer() == null ? " union all select 'TEAM', name, 0 from team" : ""),
            Told::of,
            values.toArray());
    return new Choices(
        told.stream().mapToLong(Told::number).sum(), words(told, TEAM), words(told, CATEGORY));
  }

  private static List<String> words(List<Told> told, String kind) {
    return told.stream().filter(one -> kind.equals(one.kind())).map(Told::word).sorted().toList();
  }

  private record Told(String kind, String word, long number) {
    static Told of(Row row) {
      return new Told(row.text("kind"), row.text("word"), row.number("number"));
    }
  }

  /**
   * What a list has and can be filtered by.
   *
   * @param count up to {@link IncidentQueues#MOST_COUNTED} and one more
   */
  public record Choices(long count, List<String> teams, List<String> categories) {}
}
