package org.evident.evaluation.sample.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.evident.kernel.Csv;
import org.evident.portfolio.catalogue.rule.DemoService;

/** Problems behind the incidents, how to live with them meanwhile, and what suppliers kept of their promises. */
final class SampleProblems {

  private static final int A_MONTH = 4;
  private static final int TARGET_DAYS = 60;
  private static final int LONGEST = 80;
  private static final double KNOWN = 0.6;
  private static final int GOAL = 95;
  private static final List<Fault> FAULTS =
      List.of(
          new Fault(
              "Memory leak after some days of work",
              "Slow answers since this morning, then an error message",
              "Restart in the morning, before people come"),
          new Fault(
              "Certificates are renewed by hand",
              "Error message after sign-in, the certificate is about to expire",
              "Renew the certificate and load the service again"),
          new Fault(
              "Failover takes longer than agreed",
              "Does not start for some minutes after a node is lost",
              "Switch over by hand; the runbook says how"),
          new Fault(
              "Nightly run collides with the backup",
              "Very slow in the first hour of the day",
              "Move the backup behind the nightly run"),
          new Fault(
              "Old drivers on a part of the devices",
              "Devices are not found after an update",
              "Install the driver of before from the software centre"),
          new Fault(
              "Too many rights after a change of team",
              "Right is still there after a change of team, or a new one is missing",
              "Take the person out of the old group and in again"));
  private static final List<String> SUPPLIERS =
      List.of("Northline Telecom", "Cumulus Hosting", "Brightdesk Software");

  private SampleProblems() {}

  static SampleFile problems(SampleDays days) {
    List<String> lines = new ArrayList<>();
    lines.add("ref,title,service,priority,detectedAt,targetDate,nextStep,resolvedAt\r\n");
    for (Found found : all(days)) {
      LocalDateTime solved = found.at().plusDays(found.daysToSolve());
      boolean over = days.isOver(solved);
      lines.add(
          new Csv()
              .value(found.ref())
              .value(found.fault().title() + " (" + found.service() + ")")
              .value(found.service())
              .value("P3")
              .value(found.at())
              .value(found.at().toLocalDate().plusDays(TARGET_DAYS))
              .value(over ? "" : "The supplier delivers a corrected version; it is tried first")
              .value(over ? solved : "")
              .end());
    }
    return new SampleFile("problems", lines);
  }

  static SampleFile knownErrors(SampleDays days) {
    List<String> lines = new ArrayList<>();
    lines.add("ref,problem,symptoms,workaround,publishedAt\r\n");
    for (Found found : all(days)) {
      LocalDateTime published = found.at().plusDays(2);
      if (found.known() && days.isOver(published)) {
        lines.add(
            new Csv()
                .value("KE-" + found.ref())
                .value(found.ref())
                .value(found.fault().symptoms())
                .value(found.fault().workaround())
                .value(published)
                .end());
      }
    }
    return new SampleFile("known-errors", lines);
  }

  static SampleFile suppliers(SampleDays days) {
    List<String> lines = new ArrayList<>();
    lines.add("ref,supplier,service,period,metric,goalPercent,actualPercent\r\n");
    for (YearMonth month : days.months()) {
      for (int i = 0; month.isBefore(YearMonth.from(days.today())) && i < SUPPLIERS.size(); i++) {
        SplittableRandom random = days.chances(month, "supplier " + i);
        for (int service = i; service < DemoService.all().size(); service += SUPPLIERS.size()) {
          lines.add(
              new Csv()
                  .value("SUP-" + month + "-" + (service + 1))
                  .value(SUPPLIERS.get(i))
                  .value(DemoService.all().get(service).name())
                  .value(month)
                  .value("RESOLUTION")
                  .value(GOAL)
                  .value(random.nextInt(GOAL - 2, 100) + "." + random.nextInt(10))
                  .end());
        }
      }
    }
    return new SampleFile("supplier-targets", lines);
  }

  private static List<Found> all(SampleDays days) {
    List<Found> all = new ArrayList<>();
    for (YearMonth month : days.months()) {
      SplittableRandom random = days.chances(month, "problems");
      List<LocalDate> workdays = days.workdays(month);
      for (int i = 0; i < A_MONTH && !workdays.isEmpty(); i++) {
        all.add(
            new Found(
                "PRB-" + month + "-" + (i + 1),
                SampleDays.any(FAULTS, random),
                SampleDays.any(DemoService.all(), random).name(),
                SampleDays.atWork(SampleDays.any(workdays, random), random),
                random.nextInt(10, LONGEST),
                random.nextDouble() < KNOWN));
      }
    }
    return all;
  }

  private record Found(
      String ref, Fault fault, String service, LocalDateTime at, int daysToSolve, boolean known) {}

  /** What is at the bottom of incidents, how it shows, and what helps until it is mended. */
  private record Fault(String title, String symptoms, String workaround) {}
}
