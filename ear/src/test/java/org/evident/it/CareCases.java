package org.evident.it;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Duties, people, problems, cost and actions: which requirements each of them breaks, and how it is mended. */
final class CareCases {

  private static final int MONTH = 30;
  private static final int QUARTER = 90;
  private static final String NEEDS = "availability/requirements/";
  private static final String PROBLEM =
      """
      {"title":"Lamps go out","service":"%s","priority":"P3","detectedAt":"%s"%s}""";

  private final ConformityDesk desk;
  private final String served;
  private final String moor;
  private int sponsored;
  private int speaker;
  private Client speaks;
  private String uncarried;

  final List<ConformityCase> cases = new ArrayList<>();

  /**
   * Everything is looked after before anything is broken.
   *
   * @param served a service that others are built on
   */
  CareCases(ConformityDesk desk, String served) {
    this.desk = desk;
    this.served = served;
    moor = desk.office.customer("Moor Rail", "UTC");
    desk.office.person("top", null, "TOP_MANAGEMENT");
    sponsor();
    speak();
    desk.know(moor, "speaker-0");
    String elsewhere = agreeElsewhere();
    String beacons = desk.service("Beacons", "HIGH");
    cases.addAll(
        List.of(
            duty("R-8.2.1-01", "OPERATIONS_COORDINATION", "operation", MONTH),
            duty("R-8.2.2-04", "PORTFOLIO_REVIEW", "portfolio", QUARTER),
            duty("R-8.4.1-03", "FINANCIAL_REVIEW", "budget", MONTH),
            duty("R-8.5.1.3-09", "CHANGE_TREND_ANALYSIS", "change", QUARTER),
            duty("R-8.5.3-10", "RELEASE_ANALYSIS", "release", QUARTER),
            duty("R-8.6.3-01", "INCIDENT_TREND_ANALYSIS", "problem", MONTH),
            duty("R-8.7.3.3-06", "SECURITY_INCIDENT_ANALYSIS", "security", QUARTER),
            duty("R-9.1-04", "SMS_EVALUATION", "measurement", QUARTER),
            ConformityCase.duty(
                desk, "R-8.7.3.2-01", "SECURITY_RISK_ASSESSMENT", "security", served),
            ConformityCase.duty(
                desk, "R-8.7.1-01", "AVAILABILITY_RISK_ASSESSMENT", "availability", beacons),
            ConformityCase.duty(
                desk, "R-8.7.2-01", "CONTINUITY_RISK_ASSESSMENT", "continuity", beacons),
            ConformityCase.of(
                "R-8.7.2-08", () -> forget(beacons), () -> desk.records.exercise(beacons)),
            ConformityCase.of("R-8.7.1-03", () -> carryOn(elsewhere), this::carryNoMore),
            ConformityCase.of("R-5.1-12", this::leaveAlone, this::sponsor),
            new ConformityCase(List.of("R-8.3.2-01", "R-8.2.4-03"), this::fallSilent, this::speak),
            problem(
                "R-8.6.3-05", 20, ",\"targetDate\":\"" + today().minusDays(1) + "\"", "2099-12-31"),
            problem("R-8.6.3-08", 60, "", null),
            ConformityCase.of("R-8.4.1-02", this::use, () -> desk.records.spent(served, month())),
            action("R-10.1.1-04", "CORRECTIVE"),
            action("R-10.2-05", "IMPROVEMENT")));
  }

  /** Another customer agrees on the service, and not on its availability. */
  private String agreeElsewhere() {
    String body =
        ConformityDesk.AGREEMENT.formatted(
            "Moors", moor, served, today(), "RESPONSE", "{\"figure\":\"RESP\",\"percent\":90}");
    String number = desk.jack.post("agreements", body).expect(201).text("number");
    String path = "agreements/" + number;
    desk.jack.post(path + "/offer").expect(200);
    desk.owner.post(path + "/provider-signature").expect(200);
    speaks.post(path + "/customer-signature").expect(200);
    desk.duty(number);
    return number;
  }

  /** Its availability is required all the same. */
  private String carryOn(String agreement) {
    uncarried = desk.available(served, agreement);
    speaks.post(NEEDS + uncarried + "/agreement").expect(200);
    return uncarried;
  }

  private void carryNoMore() {
    desk.watch.post(NEEDS + uncarried + "/withdrawal", "{\"reason\":\"Not agreed\"}").expect(200);
  }

  private ConformityCase duty(String requirement, String key, String process, int days) {
    return ConformityCase.duty(desk, requirement, key, process, "", days);
  }

  /** Nobody knows any more how a test of a service went. */
  private String forget(String service) {
    desk.records.withdrawExercise(service);
    return service;
  }

  private String leaveAlone() {
    desk.end(sponsored);
    return served;
  }

  /** Somebody of top management answers for who owns all services. */
  private void sponsor() {
    String login = "sponsored-" + sponsored;
    Client owner = desk.office.person(login, null);
    sponsored = desk.hold(owner, login, "SERVICE_OWNER", "GLOBAL", "everything", "top");
  }

  private String fallSilent() {
    desk.end(speaker);
    return moor;
  }

  private void speak() {
    String login = "speaker-" + speaker;
    speaks = desk.office.person(login, moor);
    speaker = desk.hold(speaks, login, "CUSTOMER_REPRESENTATIVE", "CUSTOMER", moor);
  }

  /** An open problem; it gets another day, or something to do next. */
  private ConformityCase problem(String requirement, int days, String more, String target) {
    Instant detected = desk.ago(days, ChronoUnit.DAYS);
    String[] number = new String[1];
    String rest =
        target == null ? ",\"nextStep\":\"Look inside\"" : ",\"targetDate\":\"" + target + "\"";
    return ConformityCase.of(
        requirement,
        () -> {
          number[0] = desk.records.add("problems", PROBLEM.formatted(served, detected, more));
          return number[0];
        },
        () ->
            desk.records.correct(
                "problems/" + number[0], PROBLEM.formatted(served, detected, rest)));
  }

  private String use() {
    desk.records.consumed(served, month());
    return served;
  }

  /** Something promised was due long ago, until another day is approved. */
  private ConformityCase action(String requirement, String kind) {
    String[] number = new String[1];
    String open =
        "{\"text\":\"Write it down\",\"owner\":\"jack\",\"due\":\"2100-01-01\",\"kind\":\"%s\"}";
    return ConformityCase.of(
        requirement,
        () -> {
          number[0] =
              desk.owner
                  .post("conformity/R-5.1-08/actions", open.formatted(kind))
                  .expect(201)
                  .text("number");
          move(number[0], today().minusDays(31));
          return number[0];
        },
        () -> move(number[0], today().plusDays(31)));
  }

  private void move(String action, LocalDate due) {
    String later = "{\"due\":\"%s\",\"reason\":\"The other day was wrong\"}";
    desk.owner.post("actions/" + action + "/due", later.formatted(due)).expect(200);
  }

  /** A month of which everything is to be known by now. */
  private static YearMonth month() {
    return YearMonth.now(ZoneOffset.UTC).minusMonths(2);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
