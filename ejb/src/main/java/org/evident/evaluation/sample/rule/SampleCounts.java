package org.evident.evaluation.sample.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.evident.foundation.party.rule.DemoStaff;
import org.evident.kernel.Csv;
import org.evident.supply.sample.rule.SampleSessions;

/** How often customers used the services that forecasts were made of for them alone. */
final class SampleCounts {

  private SampleCounts() {}

  /** Near what was foretold, but never quite it. */
  static SampleFile sessions(SampleDays days) {
    List<String> lines = new ArrayList<>();
    lines.add("ref,customer,service,period,measure,quantity\r\n");
    List<SampleSessions> foretold = SampleSessions.all();
    YearMonth now = YearMonth.from(days.today());
    for (YearMonth month : days.months()) {
      for (int i = 0; month.isBefore(now) && i < foretold.size(); i++) {
        SampleSessions one = foretold.get(i);
        SplittableRandom random = days.chances(month, "sessions " + i);
        BigDecimal came = one.quantity().multiply(BigDecimal.valueOf(random.nextDouble(0.9, 1.08)));
        lines.add(
            new Csv()
                .value("SESSIONS-" + month + "-" + (i + 1))
                .value(DemoStaff.CUSTOMERS.get(one.customer()))
                .value(one.service())
                .value(month)
                .value(SampleSessions.UNIT)
                .value(came.setScale(0, RoundingMode.HALF_UP))
                .end());
      }
    }
    return new SampleFile("workload-counts", lines);
  }
}
