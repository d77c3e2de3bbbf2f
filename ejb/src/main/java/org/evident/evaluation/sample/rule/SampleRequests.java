package org.evident.evaluation.sample.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.evident.foundation.party.rule.DemoStaff;
import org.evident.kernel.Csv;

/** What people asked for, and when they got it. */
final class SampleRequests {

  /** How many a month, the largest customer first. */
  private static final int[] A_MONTH = {60, 40, 25};

  private static final double CANCELLED = 0.04;
  private static final double LATE = 0.03;
  private static final double URGENT = 0.3;
  private static final int URGENT_MINUTES = 1200;
  private static final int MINUTES = 3000;
  private static final Map<String, String> MODELS =
      Map.of(
          "New laptop", "Workplace",
          "Software from the catalogue", "Workplace",
          "Access to a folder", "File Shares",
          "New mailbox", "E-mail and Calendar",
          "Remote access for an employee", "Remote Access",
          "Virtual machine", "Cloud Platform",
          "Role in Order Management", "Order Management",
          "Account for a new colleague", "Identity and Access");
  private static final List<String> NAMES = MODELS.keySet().stream().sorted().toList();

  private SampleRequests() {}

  static SampleFile requests(SampleDays days) {
    List<String> lines = new ArrayList<>();
    lines.add("ref,customer,service,requestModel,priority,reportedAt,fulfilledAt,cancelled\r\n");
    for (YearMonth month : days.months()) {
      List<LocalDate> workdays = days.workdays(month);
      for (int customer = 0; customer < A_MONTH.length; customer++) {
        SplittableRandom random = days.chances(month, "requests " + customer);
        for (int i = 0; i < A_MONTH[customer] && !workdays.isEmpty(); i++) {
          lines.add(request(days, customer, month + "-" + i, workdays, random));
        }
      }
    }
    return new SampleFile("requests", lines);
  }

  private static String request(
      SampleDays days,
      int customer,
      String key,
      List<LocalDate> workdays,
      SplittableRandom random) {
    LocalDateTime asked = SampleDays.atWork(SampleDays.any(workdays, random), random);
    String model = SampleDays.any(NAMES, random);
    boolean urgent = random.nextDouble() < URGENT;
    boolean late = random.nextDouble() < LATE;
    int limit = urgent ? URGENT_MINUTES : MINUTES;
    int minutes = random.nextInt(60, limit) + (late ? limit : 0);
    LocalDateTime given = days.afterWork(asked, minutes);
    boolean cancelled = random.nextDouble() < CANCELLED;
    return new Csv()
        .value("REQ-" + (customer + 1) + "-" + key)
        .value(DemoStaff.CUSTOMERS.get(customer))
        .value(MODELS.get(model))
        .value(model)
        .value(urgent ? "P3" : "P4")
        .value(asked)
        .value(!cancelled && days.isOver(given) ? given : "")
        .value(cancelled)
        .end();
  }
}
