package org.evident.foundation.servicetime.entity;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evident.kernel.RuleBroken;

/**
 * The public holidays of a country or one of its regions, to fill a calendar's holiday set from (CAL-2).
 *
 * <p>Where a holiday is observed on another day, both days are given.
 */
public class PublicHolidays {

  /**
   * The public holidays of a year by date, with their English names.
   *
   * @param country the two-letter code of ISO 3166-1; an unknown one breaks CAL-2 at {@code country}
   * @param region the part after the hyphen of ISO 3166-2, empty for what holds in the whole country; an unknown one
   *     breaks CAL-2 at {@code region}
   * @param year the year
   */
  public Map<LocalDate, String> of(String country, String region, int year) {
    HolidayManager manager = manager(country);
    String[] part = region.isBlank() ? new String[0] : new String[] {code(region)};
    if (part.length > 0 && !manager.getCalendarHierarchy().getChildren().containsKey(part[0])) {
      throw RuleBroken.at("region", "CAL-2", region);
    }
    Map<LocalDate, String> days = new TreeMap<>();
    // An observed day may lie on the other side of New Year.
    for (int each = year - 1; each <= year + 1; each++) {
      add(manager.getHolidays(Year.of(each), HolidayType.PUBLIC_HOLIDAY, part), year, days);
    }
    return days;
  }

  private static void add(Set<Holiday> holidays, int year, Map<LocalDate, String> days) {
    for (Holiday holiday : holidays) {
      String name = holiday.getDescription(Locale.ENGLISH);
      put(holiday.getActualDate(), name, year, days);
      holiday.getObservedDate().ifPresent(date -> put(date, name, year, days));
    }
  }

  private static void put(LocalDate date, String name, int year, Map<LocalDate, String> days) {
    if (date.getYear() == year) {
      days.merge(date, name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
  }

  private static HolidayManager manager(String country) {
    String code = code(country);
    if (!HolidayManager.getSupportedCalendarCodes().contains(code.toUpperCase(Locale.ROOT))) {
      throw RuleBroken.at("country", "CAL-2", country);
    }
    return HolidayManager.getInstance(ManagerParameters.create(code));
  }

  private static String code(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
