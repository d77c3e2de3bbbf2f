package org.evident.evaluation.sample.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.evident.foundation.party.rule.DemoStaff;
import org.evident.kernel.Csv;
import org.evident.portfolio.catalogue.rule.DemoService;

/** What customers say: a survey about each service in the last month of a quarter, and complaints. */
final class SampleVoices {

  private static final int QUARTER = 3;
  private static final int[] OFFICE = {14, 10, 8};
  private static final int[] SITES = {10, 8, 6};
  private static final double ANSWERS = 0.8;
  private static final int[] SCORES = {2, 3, 4, 4, 4, 4, 5, 5, 5, 5};
  private static final int COMPLAINTS = 3;
  private static final int DAYS_TO_ANSWER = 7;
  private static final List<String> REMARKS =
      List.of("", "", "", "Friendly and quick", "Nobody called back", "Solved at the first call");
  private static final List<String> TROUBLES =
      List.of(
          "The same fault came back three times", "Nobody told us of the maintenance",
          "The answer did not fit the question", "We waited two days for a call back");

  private SampleVoices() {}

  static SampleFile surveys(SampleDays days) {
    List<String> lines = new ArrayList<>();
    lines.add("ref,customer,service,period,population,wantedMargin\r\n");
    for (Asked asked : asked(days)) {
      String population =
          "Office=" + OFFICE[asked.customer()] + "; Sites=" + SITES[asked.customer()];
      lines.add(
          new Csv()
              .value(asked.ref())
              .value(DemoStaff.CUSTOMERS.get(asked.customer()))
              .value(DemoService.all().get(asked.service()).name())
              .value(asked.month())
              .value(population)
              .value("0.15")
              .end());
    }
    return new SampleFile("surveys", lines);
  }

  static SampleFile answers(SampleDays days) {
    List<String> lines = new ArrayList<>();
    lines.add("ref,survey,respondent,stratum,score,answeredAt,text\r\n");
    for (Asked asked : asked(days)) {
      SplittableRandom random = days.chances(asked.month(), asked.ref());
      List<LocalDate> workdays = days.workdays(asked.month());
      int office = OFFICE[asked.customer()];
      for (int i = 0; i < office + SITES[asked.customer()]; i++) {
        LocalDateTime at = SampleDays.atWork(SampleDays.any(workdays, random), random);
        String score = String.valueOf(SCORES[random.nextInt(SCORES.length)]);
        String remark = SampleDays.any(REMARKS, random);
        if (random.nextDouble() < ANSWERS) {
          lines.add(
              new Csv()
                  .value(asked.ref() + "-" + i)
                  .value(asked.ref())
                  .value("Respondent " + (i + 1))
                  .value(i < office ? "Office" : "Sites")
                  .value(score)
                  .value(at)
                  .value(remark)
                  .end());
        }
      }
    }
    return new SampleFile("survey-answers", lines);
  }

  static SampleFile complaints(SampleDays days) {
    List<String> lines = new ArrayList<>();
    lines.add("ref,customer,service,receivedAt,description,dueAt,answeredAt,escalationLevel\r\n");
    for (YearMonth month : days.months()) {
      SplittableRandom random = days.chances(month, "complaints");
      List<LocalDate> workdays = days.workdays(month);
      for (int i = 0; i < COMPLAINTS && !workdays.isEmpty(); i++) {
        LocalDateTime received = SampleDays.atWork(SampleDays.any(workdays, random), random);
        LocalDateTime answered = received.plusDays(random.nextInt(1, DAYS_TO_ANSWER + 2));
        lines.add(
            new Csv()
                .value("CMP-" + month + "-" + (i + 1))
                .value(SampleDays.any(DemoStaff.CUSTOMERS, random))
                .value(SampleDays.any(DemoService.all(), random).name())
                .value(received)
                .value(SampleDays.any(TROUBLES, random))
                .value(received.plusDays(DAYS_TO_ANSWER))
                .value(days.isOver(answered) ? answered : "")
                .value(random.nextInt(10) == 0 ? 1 : 0)
                .end());
      }
    }
    return new SampleFile("complaints", lines);
  }

  private static List<Asked> asked(SampleDays days) {
    List<Asked> all = new ArrayList<>();
    for (YearMonth month : days.months()) {
      boolean over = month.isBefore(YearMonth.from(days.today()));
      for (int i = 0; over && month.getMonthValue() % QUARTER == 0 && i < OFFICE.length; i++) {
        for (int service = 0; service < DemoService.all().size(); service++) {
          all.add(new Asked(month, i, service));
        }
      }
    }
    return all;
  }

  private record Asked(YearMonth month, int customer, int service) {

    String ref() {
      return "SRV-" + month + "-" + (customer + 1) + "-" + (service + 1);
    }
  }
}
