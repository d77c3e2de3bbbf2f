package org.evident.supply.sample.rule;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.evident.portfolio.catalogue.rule.DemoService;

/**
 * An invented forecast of how many people use a service of the demo organisation.
 *
 * @param service by name
 * @param quantities of its months
 * @param approved false while the owner of the service has not answered
 */
public record SampleDemand(
    String service, YearMonth first, List<BigDecimal> quantities, boolean approved) {

  /** The unit, as consumed units are counted in. */
  public static final String UNIT = "user";

  /** Why it is thought to be so. */
  public static final String ASSUMPTIONS =
      "Customers keep their staff; nobody new uses the service within the year.";

  /** What customers said. */
  public static final String INPUT = "Asked at the last service reviews: no hiring is planned.";

  /** When people use a service. */
  public static final String PEAKS =
      "Working days from 8 to 10, about twice the mean of the day; Mondays a fifth more than other days.";

  /** What brings more. */
  public static final String EVENTS =
      "Year-end closing from the middle of December to 10 January; little in the last week of July.";

  private static final int BEFORE = 4;
  private static final int MONTHS = 17;
  private static final int USERS = 410;
  private static final int MORE = 10;

  /** Of one service far fewer were expected than came. */
  private static final int MISTAKEN = 2;

  private static final int FEWER = 120;

  /** The forecasts of the demo organisation as they were written some months before a month. */
  public static List<SampleDemand> all(YearMonth now) {
    List<DemoService> services = DemoService.all();
    return IntStream.range(0, services.size())
        .mapToObj(
            i ->
                new SampleDemand(
                    services.get(i).name(),
                    now.minusMonths(BEFORE),
                    Collections.nCopies(
                        MONTHS,
                        BigDecimal.valueOf(USERS + MORE * i - (i == MISTAKEN ? FEWER : 0L))),
                    i < services.size() - 1))
        .toList();
  }
}
