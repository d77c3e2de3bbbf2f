package org.evident.it;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Keeps simple records: adds, corrects and withdraws them. */
final class RegisterDesk {

  private static final String COST =
      """
      {"service":"%s","period":"%s","costType":"LABOUR","budget":100,"currency":"GBP"}""";
  private static final String UNITS =
      "{\"service\":\"%s\",\"period\":\"%s\",\"unit\":\"lamps\",\"quantity\":7}";
  private static final String EXERCISE =
      """
      {"service":"%s","kind":"FULL","plannedFor":"%s","heldAt":"%sT00:00:00Z","verdict":"PASSED",
       "achievedRtoMinutes":30,"achievedRpoMinutes":5,"findings":"All came back"}""";
  private static final String SURVEY =
      """
      {"customer":"%s","service":"%s","period":"%s","population":"2","wantedMargin":0.1}""";
  private static final String ANSWER =
      """
      {"survey":"%s","respondent":"person %d","score":4,"answeredAt":"%sT10:00:00Z"}""";

  private final Client keeper;
  private final Map<String, String> costs = new HashMap<>();
  private final Map<String, String> exercises = new HashMap<>();

  RegisterDesk(Client keeper) {
    this.keeper = keeper;
  }

  /** Adds a record; answers with its number. */
  String add(String kind, String body) {
    return keeper.post(kind, body).expect(201).text("number");
  }

  /** Writes a record anew that nobody has corrected before. */
  void correct(String path, String body) {
    String whole = body.strip();
    String rest = ",\"version\":1,\"reason\":\"Found out\"}";
    keeper.put(path, whole.substring(0, whole.length() - 1) + rest).expect(200);
  }

  void withdraw(String path) {
    keeper.post(path + "/withdraw", "{\"reason\":\"It never was\"}").expect(200);
  }

  /** Plans what a service costs in this month. */
  void budget(String service) {
    String body = COST.formatted(service, YearMonth.now(ZoneOffset.UTC));
    costs.put(service, add("costs", body));
  }

  /** What a service cost in a month that is over. */
  void spent(String service, YearMonth month) {
    String body = COST.formatted(service, month).replace("100,", "100,\"actual\":90,");
    add("costs", body);
  }

  /** A service was brought back in a test. */
  void exercise(String service) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    exercises.put(service, add("continuity-tests", EXERCISE.formatted(service, today, today)));
  }

  void withdrawExercise(String service) {
    withdraw("continuity-tests/" + exercises.get(service));
  }

  void withdrawBudget(String service) {
    withdraw("costs/" + costs.get(service));
  }

  void consumed(String service, YearMonth month) {
    add("consumed-units", UNITS.formatted(service, month));
  }

  /** Both people of a customer are asked about a service, and answer; answers with the survey's number. */
  String survey(String customer, String service, YearMonth month) {
    String survey = add("surveys", SURVEY.formatted(customer, service, month));
    for (int i = 0; i < 2; i++) {
      add("survey-answers", ANSWER.formatted(survey, i, month.atDay(20)));
    }
    return survey;
  }
}
