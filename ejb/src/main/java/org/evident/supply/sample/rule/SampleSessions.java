package org.evident.supply.sample.rule;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.evident.portfolio.catalogue.rule.DemoService;

/**
 * An invented forecast of how often one customer of the demo organisation uses a service.
 *
 * @param customer its place among the customers
 * @param service by name
 * @param quantity of each of its months
 */
public record SampleSessions(int customer, String service, BigDecimal quantity) {

  /** The unit, as workload counts of the customer name it. */
  public static final String UNIT = "SESSIONS";

  /** Why it is thought to be so. */
  public static final String ASSUMPTIONS =
      "The customer works as it did last year; no site opens or closes.";

  /** What the customer said. */
  public static final String INPUT = "Told at the last service review: nothing new is planned.";

  /** How many months a forecast tells of. */
  public static final int MONTHS = 17;

  private static final int BEFORE = 4;
  private static final int CUSTOMERS = 2;
  private static final int SERVICES = 3;
  private static final int LEAST = 2400;
  private static final int MORE = 350;
  private static final int FEWER = 700;

  /** The forecasts there are: of some services for each of the larger customers. */
  public static List<SampleSessions> all() {
    List<SampleSessions> all = new ArrayList<>();
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      for (int i = 0; i < SERVICES; i++) {
        BigDecimal quantity = BigDecimal.valueOf(LEAST + MORE * i - FEWER * customer);
        all.add(new SampleSessions(customer, DemoService.all().get(i).name(), quantity));
      }
    }
    return all;
  }

  /** The first month, some before the one given. */
  public static YearMonth first(YearMonth now) {
    return now.minusMonths(BEFORE);
  }

  /** What is foretold, month by month. */
  public List<BigDecimal> quantities() {
    return Collections.nCopies(MONTHS, quantity);
  }
}
