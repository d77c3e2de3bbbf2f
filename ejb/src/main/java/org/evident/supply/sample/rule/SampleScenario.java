package org.evident.supply.sample.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.evident.supply.capacity.rule.WhatIf;
import org.evident.supply.capacity.rule.WhatIfKind;

/**
 * An invented scenario of invented metrics.
 *
 * @param cost in euros, or null where nothing is bought
 * @param metrics by name
 */
public record SampleScenario(
    String title, String assumptions, BigDecimal cost, List<String> metrics, List<WhatIf> changes) {

  private static final String DISK = "Disk of the file servers";
  private static final String PROCESSORS = "Processors of the warehouse";
  private static final String LINE = "Line to the cloud";
  private static final int MONTH = 30;

  /** The scenarios of the demo organisation, as they are written on a day. */
  public static List<SampleScenario> all(LocalDate today) {
    LocalDate soon = today.plusDays(MONTH);
    return List.of(
        new SampleScenario(
            "One shelf more for the file servers",
            "A shelf like the four there are is delivered and built in within a month.",
            new BigDecimal("18400.00"),
            List.of(DISK),
            List.of(new WhatIf(WhatIfKind.CAPACITY, 5, 4.0, soon))),
        new SampleScenario(
            "A customer with two hundred users comes",
            "Sales expects the contract next month; they use what others of their size use.",
            null,
            List.of(DISK, PROCESSORS, LINE),
            List.of(new WhatIf(WhatIfKind.CUSTOMER, 12, null, soon))),
        new SampleScenario(
            "The customer comes and a shelf is bought",
            "Both of the above, and the customer grows as young ones do.",
            new BigDecimal("18400.00"),
            List.of(DISK),
            List.of(
                new WhatIf(WhatIfKind.CUSTOMER, 12, null, soon),
                new WhatIf(WhatIfKind.GROWTH, 15, null, soon),
                new WhatIf(WhatIfKind.CAPACITY, 5, 4.0, soon))),
        new SampleScenario(
            "Reports move to the weekend",
            "The warehouse computes them three days later in the week.",
            null,
            List.of(PROCESSORS),
            List.of(new WhatIf(WhatIfKind.SEASON, 3, null, null))));
  }
}
