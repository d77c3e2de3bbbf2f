package org.evident.resolution.incident.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.resolution.incident.boundary.FilterRows.Me;
import org.junit.jupiter.api.Test;

class FilterRowsTest {

  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");

  @Test
  void gen1_days_of_a_period_begin_in_the_zone_of_the_reader_also_on_the_day_clocks_change() {
    List<Object> values = rows("from=2026-03-28&to=2026-03-29").values();
    assertEquals(
        List.of(Instant.parse("2026-03-27T23:00:00Z"), Instant.parse("2026-03-29T22:00:00Z")),
        values);
  }

  @Test
  void what_people_gave_fills_places_and_is_never_part_of_the_query() {
    String hostile = "team=x'%20or%201=1&category=x'%20or%201=1&reporter=x'%20or%201=1&channel=x'";
    assertFalse(rows(hostile).sql().contains("'"), rows(hostile).sql());
    assertEquals(4, rows(hostile).values().size());
    assertEquals(3, rows("state=NEW,PENDING&priority=P1").values().size());
  }

  private static FilterRows rows(String query) {
    Me me =
        new Me(
            1L,
            null,
            () -> Set.of(),
            false,
            new ReachedRows("", List.of()),
            () -> null,
            () -> ZoneId.of("Europe/Vienna"),
            Amounts.USUAL);
    return new FilterRows(ExportWish.of(query).filter(), me, NOW);
  }
}
