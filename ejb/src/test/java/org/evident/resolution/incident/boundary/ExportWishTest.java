package org.evident.resolution.incident.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.ColumnChoice;
import org.evident.resolution.incident.rule.IncidentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportWishTest {

  @Test
  void exp1_a_wish_is_the_filter_of_the_list_whole() {
    String query =
        "whose=TEAM&unsolved=true&late=true&stale=true&state=NEW&priority=P1&service=SVC-2026-000001"
            + "&customer=CUS-2026-000002&nearest=true";
    IncidentFilter filter =
        new IncidentFilter(
            Whose.TEAM,
            true,
            true,
            true,
            IncidentState.NEW,
            Priority.P1,
            "SVC-2026-000001",
            "CUS-2026-000002",
            true);
    assertEquals(filter, ExportWish.of(query).filter());
    assertEquals(query, ExportWish.of(query).text());
  }

  @Test
  void exp1_a_wish_keeps_the_columns_of_the_list_and_their_order() {
    ExportWish wish = ExportWish.of("priority=P1&cols=clock,none,with");
    assertEquals(List.of("clock", "with"), wish.columns());
    assertEquals("priority=P1&cols=clock,with", wish.text());
    assertEquals(
        List.of(
            "number",
            "priority",
            "title.column",
            "dueAt",
            "breachedAt",
            "verdict",
            "assignee",
            "team"),
        ExportColumn.of(wish.columns()).stream().map(ExportColumn::heading).toList());
  }

  @Test
  void exp1_every_column_of_the_list_has_its_own_in_a_file() {
    for (String column : ColumnChoice.KNOWN) {
      assertTrue(ExportColumn.of(List.of(column)).size() > 3, column);
    }
    assertEquals(13, ExportColumn.of(List.of()).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "cols=number,title", "state=", "=", "&&"})
  void exp1_without_a_filter_a_file_has_all(String query) {
    assertEquals(IncidentFilter.newest(false, false), ExportWish.of(query).filter());
    assertEquals("", ExportWish.of(query).text());
    assertEquals(ExportWish.of(null), ExportWish.of(query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"state=LOST", "priority=p1", "whose=' or 1=1"})
  void exp1_what_is_no_filter_is_refused(String query) {
    assertEquals("EXP-5", assertThrows(RuleBroken.class, () -> ExportWish.of(query)).rule());
  }
}
