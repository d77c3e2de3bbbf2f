package org.evident.evaluation.sample.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.evident.foundation.party.rule.DemoStaff;
import org.evident.kernel.Csv;
import org.evident.portfolio.catalogue.rule.DemoService;

/** What services cost each customer against plan, for whole years, and how much of them was consumed. */
final class SampleCosts {

  /** A month of an ordinary service for the largest customer, in the currency of the customers. */
  private static final Map<String, Integer> A_MONTH = Map.of("LABOUR", 2600, "SUPPLIER", 1400);

  private static final List<String> TYPES = List.of("LABOUR", "SUPPLIER");
  private static final double[] SHARES = {1, 0.7, 0.45};
  private static final Map<String, Double> DEARNESS =
      Map.of("VITAL", 2.2, "HIGH", 1.5, "NORMAL", 1.0, "LOW", 0.6);
  private static final double SURPRISE = 0.02;
  private static final int USERS = 400;

  private SampleCosts() {}

  static SampleFile costs(SampleDays days) {
    List<String> lines = new ArrayList<>();
    lines.add("ref,service,customer,period,costType,budget,actual,currency\r\n");
    for (YearMonth month : years(days)) {
      for (int customer = 0; customer < SHARES.length; customer++) {
        for (DemoService service : DemoService.all()) {
          for (String type : TYPES) {
            lines.add(cost(days, month, customer, service, type));
          }
        }
      }
    }
    return new SampleFile("costs", lines);
  }

  private static String cost(
      SampleDays days, YearMonth month, int customer, DemoService service, String type) {
    String key = customer + 1 + "-" + (DemoService.all().indexOf(service) + 1) + "-" + type;
    SplittableRandom random = days.chances(month, "cost " + key);
    double budget = A_MONTH.get(type) * SHARES[customer] * DEARNESS.get(service.criticality());
    boolean surprise = random.nextDouble() < SURPRISE;
    double factor = surprise ? random.nextDouble(1.25, 1.6) : random.nextDouble(0.96, 1.03);
    boolean over = month.isBefore(YearMonth.from(days.today()));
    return new Csv()
        .value("COST-" + month + "-" + key)
        .value(service.name())
        .value(DemoStaff.CUSTOMERS.get(customer))
        .value(month)
        .value(type)
        .value(money(budget))
        .value(over ? money(budget * factor) : "")
        .value("EUR")
        .end();
  }

  static SampleFile units(SampleDays days) {
    List<String> lines = new ArrayList<>();
    lines.add("ref,service,period,unit,quantity\r\n");
    YearMonth now = YearMonth.from(days.today());
    for (YearMonth month : years(days)) {
      for (int i = 0; month.isBefore(now) && i < DemoService.all().size(); i++) {
        SplittableRandom random = days.chances(month, "units " + i);
        lines.add(
            new Csv()
                .value("UNIT-" + month + "-" + (i + 1))
                .value(DemoService.all().get(i).name())
                .value(month)
                .value("user")
                .value(USERS + 10 * i + random.nextInt(20))
                .end());
      }
    }
    return new SampleFile("consumed-units", lines);
  }

  /** Whole years, since a forecast needs the plan of a year. */
  private static List<YearMonth> years(SampleDays days) {
    List<YearMonth> months = new ArrayList<>();
    YearMonth end = YearMonth.of(days.today().getYear() + 1, 1);
    YearMonth first = YearMonth.of(days.months().get(0).getYear(), 1);
    for (YearMonth month = first; month.isBefore(end); month = month.plusMonths(1)) {
      months.add(month);
    }
    return months;
  }

  private static BigDecimal money(double amount) {
    return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
  }
}
