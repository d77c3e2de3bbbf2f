package org.evident.it;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How requests, problems, windows and security incidents are dealt with: which requirements that breaks, and how it is mended. */
final class HandlingCases {

  private static final String EVENT =
      """
      {"type":"OTHER","severity":"LOW","harmed":["AVAILABILITY"],"securityIncident":"%s",
       "withhold":false}""";
  private static final String SECURITY =
      "{\"service\":\"%s\",\"reportedAt\":\"%s\",\"type\":\"OTHER\",\"severity\":\"%s\"%s}";
  private static final String REQUEST =
      """
      {"customer":"%s","service":"%s","requestModel":"New lamp%s","priority":"P4",
       "reportedAt":"%s"%s}""";
  private static final String WINDOW =
      """
      {"service":"%s","start":"%s","end":"%s","change":"New lamps"%%s}""";
  private static final String PROBLEM =
      """
      {"title":"Lamps go out","service":"%s","priority":"P3","detectedAt":"%s","resolvedAt":"%s",
       "nextStep":"Other lamps"}""";

  private final ConformityDesk desk;
  private final String served;
  private final RegisterDesk guards;
  private String waiting;
  private String unseen;
  private String loose;
  private String slow;
  private String survey;

  final List<ConformityCase> cases = new ArrayList<>();

  /** There is a team, and somebody who cares for security. */
  HandlingCases(ConformityDesk desk, String served) {
    this.desk = desk;
    this.served = served;
    guards = new RegisterDesk(desk.office.person("guard", null, "SECURITY_MANAGER"));
    desk.admin.post("teams", "{\"name\":\"Day team\"}").expect(201);
    Instant began = desk.ago(2, ChronoUnit.DAYS);
    String window = WINDOW.formatted(served, began, began.plus(Duration.ofHours(1)));
    String notice = ",\"noticeSentAt\":\"" + desk.ago(9, ChronoUnit.DAYS) + "\"";
    String request =
        REQUEST.formatted(desk.customer, served, "%s", desk.ago(60, ChronoUnit.DAYS), "");
    cases.addAll(
        List.of(
            simple("R-8.5.1.3-05", "maintenance-windows", window, notice),
            simple("R-8.6.2-05", "requests", request, " by the door"),
            ConformityCase.of("R-8.6.3-07", this::end, () -> desk.solve(waiting)),
            ConformityCase.of("R-8.3.2-07", this::ask, this::askNobody),
            ConformityCase.of("R-8.7.3.3-01", this::hide, () -> show(unseen)),
            ConformityCase.of("R-8.7.3.3-03", this::linger, this::hurry),
            ConformityCase.of("R-8.7.3.3-04", this::leave, this::contain)));
  }

  private ConformityCase simple(String requirement, String kind, String body, String missing) {
    return ConformityCase.simple(desk.records, List.of(requirement), kind, body, missing);
  }

  /**
   * A request was fulfilled in the last month, and security harmed in the one before; nobody has reported on either yet.
   *
   * @param service a service of which reports will be published
   * @param month the last one that is over
   */
  Map<String, String> unreported(String service, YearMonth month) {
    Instant asked = month.atDay(3).atStartOfDay(ZoneOffset.UTC).toInstant();
    String fulfilled = ",\"fulfilledAt\":\"" + asked.plus(Duration.ofDays(1)) + "\"";
    desk.records.add("requests", REQUEST.formatted(desk.customer, service, "", asked, fulfilled));
    Instant harmed = month.minusMonths(1).atDay(12).atStartOfDay(ZoneOffset.UTC).toInstant();
    String number =
        guards.add("security-incidents", SECURITY.formatted(service, harmed, "LOW", ""));
    show(number);
    return Map.of("R-8.6.2-03", desk.customer, "R-8.7.3.3-07", number);
  }

  /** A problem is solved, and an incident of it goes on. */
  private String end() {
    String body =
        PROBLEM.formatted(served, desk.ago(20, ChronoUnit.DAYS), desk.ago(10, ChronoUnit.DAYS));
    String problem = desk.records.add("problems", body);
    waiting = desk.report(served, 4, 4, desk.now);
    desk.jack
        .post(
            "incidents/" + waiting + "/links",
            "{\"relation\":\"SYMPTOM_OF\",\"to\":\"" + problem + "\"}")
        .expect(201);
    return problem;
  }

  /** People are asked about a month nobody has reported on. */
  private String ask() {
    YearMonth month = YearMonth.now(ZoneOffset.UTC).minusMonths(2);
    survey = desk.records.survey(desk.customer, served, month);
    return survey;
  }

  private void askNobody() {
    desk.records.withdraw("surveys/" + survey);
  }

  /** Something harms security, and no incident shows it. */
  private String hide() {
    unseen = harm("LOW", desk.ago(5, ChronoUnit.HOURS));
    return unseen;
  }

  /** It took hours until somebody who cares for security heard of it. */
  private String linger() {
    slow = harm("HIGH", desk.ago(5, ChronoUnit.HOURS));
    show(slow);
    return slow;
  }

  /** It had been reported later than somebody wrote down. */
  private void hurry() {
    guards.correct("security-incidents/" + slow, SECURITY.formatted(served, desk.now, "HIGH", ""));
  }

  /** The incident is solved, and what harmed security goes on. */
  private String leave() {
    loose = harm("LOW", desk.ago(5, ChronoUnit.HOURS));
    desk.solve(show(loose));
    return loose;
  }

  private void contain() {
    Instant at = desk.ago(5, ChronoUnit.HOURS);
    String contained = ",\"containedAt\":\"" + at.plus(Duration.ofHours(1)) + "\"";
    guards.correct("security-incidents/" + loose, SECURITY.formatted(served, at, "LOW", contained));
  }

  private String harm(String severity, Instant at) {
    return guards.add("security-incidents", SECURITY.formatted(served, at, severity, ""));
  }

  /** An incident shows it; answers with the incident's number. */
  private String show(String security) {
    String incident = desk.report(served, 4, 4, desk.now);
    desk.step(incident, "security", EVENT.formatted(security));
    return incident;
  }
}
