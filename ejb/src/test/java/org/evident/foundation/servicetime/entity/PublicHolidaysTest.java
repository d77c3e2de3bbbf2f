package org.evident.foundation.servicetime.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evident.kernel.RuleBroken;
import org.evident.testdata.SharedData;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {
  private final PublicHolidays holidays = new PublicHolidays();

  @Test
  void cal2_knows_the_holidays_of_a_region() {
    Map<LocalDate, String> bavaria = holidays.of("DE", "BY", 2026);
    assertEquals("Epiphany", bavaria.get(LocalDate.of(2026, 1, 6)));
    assertEquals(null, holidays.of("DE", "", 2026).get(LocalDate.of(2026, 1, 6)));
  }

  @Test
  void cal2_refuses_a_place_nobody_knows() {
    assertEquals(
        "country", assertThrows(RuleBroken.class, () -> holidays.of("XX", "", 2026)).field());
    assertEquals(
        "region", assertThrows(RuleBroken.class, () -> holidays.of("DE", "ZZ", 2026)).field());
  }

  @Test
  void cal2_gives_the_published_public_holidays() {
    Set<String> expected = new TreeSet<>();
    Set<String> agreed = new TreeSet<>();
    Set<String> calendars = new TreeSet<>();
    for (Map<String, String> row : SharedData.csv("business-calendars/public_holidays.csv.gz")) {
      calendars.add(row.get("calendar"));
      if (row.get("in_jollyday_2_19_0").equals("1")) {
        expected.add(row.get("calendar") + " " + row.get("date"));
      }
      if (row.get("majority").equals("1")) {
        agreed.add(row.get("calendar") + " " + row.get("date"));
      }
    }
    Set<String> found = new TreeSet<>();
    for (String calendar : calendars) {
      String[] place = (calendar + "-").split("-", -1);
      for (int year = 2015; year <= 2027; year++) {
        holidays
            .of(place[0], place[1], year)
            .keySet()
            .forEach(date -> found.add(calendar + " " + date));
      }
    }
    assertFalse(expected.isEmpty());
    assertEquals(Set.of(), difference(expected, found), "missing");
    // The table lists one type per date, so it lacks days that are a bank holiday in the country as
    // well; and it ends
    // before the New Year of 2028, which the USA observe in 2027.
    found.remove("US 2027-12-31");
    assertEquals(Set.of(), difference(difference(found, expected), agreed), "too much");
  }

  private static Set<String> difference(Set<String> all, Set<String> without) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(without);
    return rest;
  }
}
