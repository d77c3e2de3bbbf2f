package org.evident.resolution.incident.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
        "whose=TEAM&unsolved=true&late=true&stale=true&state=NEW,PENDING&priority=P1,P2&service=SVC-2026-000001"
            + "&customer=CUS-2026-000002&team=Netz%20%26%20%C3%96l&assignee=ada&reporter=bob&category=a%3Db%2B"
            + "&channel=MAIL&major=true&from=2026-03-01&to=2026-03-31&nearest=true";
    IncidentFilter filter =
        new IncidentFilter(
            Whose.TEAM,
            true,
            true,
            true,
            Set.of(IncidentState.PENDING, IncidentState.NEW),
            Set.of(Priority.P2, Priority.P1),
            "SVC-2026-000001",
            "CUS-2026-000002",
            new IncidentFilter.Facts(
                "Netz & Öl",
                "ada",
                "bob",
                "a=b+",
                "MAIL",
                true,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 3, 31)),
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

  @Test
  void exp1_a_filter_longer_than_what_is_kept_is_refused() {
    String tooLong = "team=" + "\u00d6".repeat(170);
    assertEquals("EXP-5", assertThrows(RuleBroken.class, () -> ExportWish.of(tooLong)).rule());
    String whole = "\u00d6".repeat(160);
    assertEquals(whole, ExportWish.of("team=" + whole).filter().facts().team());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "state=LOST",
        "state=NEW,LOST",
        "priority=p1",
        "whose=' or 1=1",
        "from=soon",
        "to=2026-02-30",
        "team=%zz",
        "category=a%00b"
      })
  void exp1_what_is_no_filter_is_refused(String query) {
    assertEquals("EXP-5", assertThrows(RuleBroken.class, () -> ExportWish.of(query)).rule());
  }
}
