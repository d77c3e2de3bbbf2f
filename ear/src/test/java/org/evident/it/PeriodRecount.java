package org.evident.it;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.it.RawRows.Raw;

/** Counts again what came in a day, week, quarter or year, from the dates of raw incidents (SLM-5). */
record PeriodRecount(RawRows rows, long customer, long service, YearMonth month, ZoneId zone) {

  /** The figures of a limit such as {@code INCIDENTS.WEEK}. */
  SortedMap<String, String> figures(String name, int limit) {
    List<LocalDate> dates =
        rows
            .all(
                "select * from incident where customer_id = ? and service_id = ?",
                customer,
                service)
            .stream()
            .filter(i -> !"DUPLICATE".equals(i.text("cancel_reason")))
            .filter(i -> !"ENTERED_IN_ERROR".equals(i.text("cancel_reason")))
            .map(this::date)
            .toList();
    SortedMap<String, String> figures = new TreeMap<>();
    Function<LocalDate, LocalDate> last =
        switch (name.substring(name.indexOf('.') + 1)) {
          case "DAY" -> Function.identity();
          case "WEEK" -> d -> d.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
          default -> null;
        };
    if (last == null) {
      figures.put("WORKLOAD:" + name, soFar(dates, name) + "/" + limit);
      return figures;
    }
    Map<LocalDate, Long> apart =
        dates.stream()
            .map(last)
            .filter(d -> YearMonth.from(d).equals(month))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long most = apart.values().stream().mapToLong(Long::longValue).max().orElse(0);
    figures.put("WORKLOAD:" + name, most + "/" + limit);
    long over = apart.values().stream().filter(n -> n > limit).count();
    figures.put("WORKLOAD_OVER:" + name, String.valueOf(over));
    return figures;
  }

  private long soFar(List<LocalDate> dates, String name) {
    boolean quarter = name.endsWith("QUARTER");
    return dates.stream()
        .filter(d -> d.getYear() == month.getYear())
        .filter(d -> d.getMonthValue() <= month.getMonthValue())
        .filter(d -> !quarter || (d.getMonthValue() - 1) / 3 == (month.getMonthValue() - 1) / 3)
        .count();
  }

  private LocalDate date(Raw incident) {
    return incident.at("reported_at").atZone(zone).toLocalDate();
  }
}
