package org.evident.it;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.it.WordCases.Word;

/** By what each process is judged: a definition is withdrawn and written anew, or looked at too late. */
final class MetricCases {

  private static final String KIND = "metric-definitions";
  private static final String BODY =
      """
      {"process":"%1$s","metricKey":"ON-TIME %1$s","name":"Done on time","state":"ACTIVE",
       "purpose":"Shows whether it keeps its days","formula":"on time / done x 100",
       "dataSources":"Its records","unit":"%%","direction":"HIGHER_BETTER","target":90,
       "tolerance":5,"collected":"MONTHLY","frequency":"QUARTERLY","reviewDue":"%2$s"}""";
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final String BROKEN = "change";
  private static final String LATE = "demand";

  private final RegisterDesk records;
  private final Map<String, String> numbers = new HashMap<>();

  final List<ConformityCase> cases;
  final List<Word> words;

  /** Every process that answers for a requirement has a metric with a target. */
  MetricCases(ConformityDesk desk) {
    records = new RegisterDesk(desk.owner);
    ConformityWall.lines(desk.admin, "").values().stream()
        .map((JsonObject line) -> line.getString("process"))
        .distinct()
        .forEach(process -> define(process, TODAY.plusDays(300)));
    cases =
        List.of(
            new ConformityCase(
                List.of("R-8.1-01", "R-9.1-01"),
                () -> withdraw(BROKEN),
                () -> define(BROKEN, TODAY.plusDays(365))));
    words =
        List.of(
            new Word(
                "CRITERION_NOT_REVIEWED",
                ConformityCase.of(
                    "R-8.1-01",
                    () -> {
                      withdraw(LATE);
                      define(LATE, TODAY.minusDays(1));
                      return LATE;
                    },
                    () -> {
                      withdraw(LATE);
                      define(LATE, TODAY.plusDays(300));
                    })));
    String far = BODY.formatted("risk", TODAY.plusDays(366)).replace("ON-TIME", "FAR");
    String rule = desk.owner.post(KIND, far).expect(422).text("rule");
    if (!"MEA-4".equals(rule)) {
      throw new AssertionError(rule);
    }
  }

  private String withdraw(String process) {
    records.withdraw(KIND + "/" + numbers.get(process));
    return process;
  }

  private void define(String process, LocalDate reviewDue) {
    numbers.put(process, records.add(KIND, BODY.formatted(process, reviewDue)));
  }
}
