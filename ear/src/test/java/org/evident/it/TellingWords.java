package org.evident.it;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.evident.it.WordCases.Word;

/** What is said of plans to tell people something. */
final class TellingWords {

  private static final String LATE =
      """
      {"topic":"CHANGE_NOTICE","everyDays":7,"audience":"USERS",
       "channel":"IN_APP","responsible":"SERVICE_DESK","language":"en","since":"%s"}""";
  private static final String PLAN = "communication-plan";
  private static final int DAYS = 60;

  private final ConformityDesk desk;
  private final RegisterDesk records;
  private String late;

  final List<Word> words;

  TellingWords(ConformityDesk desk) {
    this.desk = desk;
    records = new RegisterDesk(desk.owner);
    words =
        List.of(
            new Word(
                "NO_PLANNED_COMMUNICATION",
                new ConformityCase(
                    List.of("R-8.3.2-03", "R-7.4-01"),
                    this::forget,
                    () -> records.add(PLAN, TellingCases.entry("CUSTOMERS")))),
            new Word(
                "COMMUNICATION_LATE",
                ConformityCase.of(
                    "R-7.4-01", this::tellNobody, () -> records.withdraw(PLAN + "/" + late))));
  }

  /** It is planned no more what customers are told. */
  private String forget() {
    desk
        .owner
        .get(PLAN + "?limit=200")
        .expect(200)
        .object()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(one -> "CUSTOMERS".equals(one.getString("audience", null)))
        .filter(one -> one.getString("withdrawnAt", null) == null)
        .forEach(one -> records.withdraw(PLAN + "/" + one.getString("number")));
    return desk.customer;
  }

  private String tellNobody() {
    late = records.add(PLAN, LATE.formatted(LocalDate.now(ZoneOffset.UTC).minusDays(DAYS)));
    return late;
  }
}
