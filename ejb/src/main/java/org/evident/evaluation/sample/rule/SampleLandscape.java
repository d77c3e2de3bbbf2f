package org.evident.evaluation.sample.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.evident.kernel.Csv;

/** What the services of the demo organisation stand on, and the afternoons on which both ways in are worked on. */
public final class SampleLandscape {

  private static final int EVERY = 6;
  private static final int NOTICE_DAYS = 12;
  private static final List<String> WAYS_IN = List.of("Office Network", "Remote Access");
  private static final List<List<String>> REQUIRED =
      List.of(
          List.of("E-mail and Calendar", "Identity and Access"),
          List.of("Order Management", "Identity and Access"),
          List.of("Customer Portal", "Order Management"),
          List.of("Customer Portal", "Cloud Platform"),
          List.of("Data Warehouse", "Cloud Platform"),
          List.of("File Shares", "Identity and Access"));

  private SampleLandscape() {}

  /** What requires what; of the ways in to the workplace one has to be up. */
  public static SampleFile dependencies() {
    List<String> lines = new ArrayList<>();
    lines.add("ref,service,toService,kind,redundancyGroup,k\r\n");
    for (List<String> pair : REQUIRED) {
      lines.add(dependency(lines.size(), pair.get(0), pair.get(1), null));
    }
    for (String way : WAYS_IN) {
      lines.add(dependency(lines.size(), "Workplace", way, "ways in"));
    }
    return new SampleFile("service-dependencies", lines);
  }

  private static String dependency(int number, String from, String to, String group) {
    return new Csv()
        .value("DEP-" + number)
        .value(from)
        .value(to)
        .value("REQUIRES")
        .value(group)
        .value(group == null ? null : 1)
        .end();
  }

  /** The windows of those afternoons, as {@link SampleOutages#windows} has them. */
  static List<String> windows(SampleDays days, YearMonth month) {
    return afternoons(days, month).stream()
        .flatMap(day -> WAYS_IN.stream().map(way -> window(month, day, way)))
        .toList();
  }

  /** The outages of those afternoons; work on the second way took longer than its window. */
  static List<String> outages(SampleDays days, YearMonth month) {
    return afternoons(days, month).stream()
        .flatMap(day -> WAYS_IN.stream().map(way -> outage(month, day, way)))
        .toList();
  }

  private static List<LocalDate> afternoons(SampleDays days, YearMonth month) {
    return month.getMonthValue() % EVERY == 2
        ? days.workdays(month).stream().limit(1).filter(day -> day.isBefore(days.today())).toList()
        : List.of();
  }

  private static String window(YearMonth month, LocalDate day, String way) {
    return new Csv()
        .value(reference("MW", month, way))
        .value(way)
        .value(day.atTime(15, 0))
        .value(day.atTime(17, 0))
        .value(day.minusDays(NOTICE_DAYS).atTime(10, 0))
        .value("Change advisory board")
        .value(day.minusDays(NOTICE_DAYS + 2).atTime(15, 0))
        .value("")
        .end();
  }

  private static String outage(YearMonth month, LocalDate day, String way) {
    boolean second = WAYS_IN.indexOf(way) == 1;
    return new Csv()
        .value(reference("OUT", month, way))
        .value(way)
        .value(day.atTime(15, second ? 20 : 10))
        .value(second ? day.atTime(17, 25) : day.atTime(16, 40))
        .value("FULL")
        .value(true)
        .value("1")
        .value("the core of the network was replaced")
        .value("PERSON")
        .value(reference("MW", month, way))
        .end();
  }

  private static String reference(String kind, YearMonth month, String way) {
    return kind + "-" + month + "-N" + (WAYS_IN.indexOf(way) + 1);
  }
}
