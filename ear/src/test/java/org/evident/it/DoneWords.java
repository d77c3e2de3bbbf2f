package org.evident.it;

import jakarta.json.JsonObject;
import java.util.List;
import org.evident.it.WordCases.Word;

/** What is said of what was done: duties that show nothing, actions that did not work, an end nobody was told of. */
final class DoneWords {

  private static final String OPEN =
      "{\"text\":\"Write it down\",\"owner\":\"jack\",\"due\":\"2100-01-01\",\"kind\":\"CORRECTIVE\"}";
  private static final String IN_VAIN =
      "{\"effect\":\"INEFFECTIVE\",\"evidence\":\"It happened again\"}";
  private static final int MONTH = 30;
  private static final int QUARTER = 90;

  private final ConformityDesk desk;
  private final String served;

  final List<Word> words;

  DoneWords(ConformityDesk desk, String served) {
    this.desk = desk;
    this.served = served;
    words =
        List.of(
            new Word(
                "EFFECT_NOT_REPORTED",
                duty("R-8.6.3-13", "PROBLEM_EFFECTIVENESS_REVIEW", "problem", "", QUARTER)),
            new Word(
                "COST_NOT_REPORTED", duty("R-8.4.1-03", "FINANCIAL_REVIEW", "budget", "", MONTH)),
            new Word(
                "EVALUATED_WITHOUT_VERDICT",
                duty(
                    "R-9.1-05",
                    "SERVICE_EFFECTIVENESS_EVALUATION",
                    "measurement",
                    served,
                    QUARTER)),
            new Word(
                "LEFT_INEFFECTIVE",
                ConformityCase.of("R-10.1.1-05", this::actInVain, () -> open("R-5.2.1-02"))));
  }

  /** A duty is said to be done, and the record that is to show it is no report. */
  private ConformityCase duty(
      String requirement, String key, String process, String subject, int days) {
    return ConformityCase.of(
        requirement,
        () -> {
          desk.endDuty(desk.planned(key, subject));
          return done(desk.duty(key, process, subject, days, 0));
        },
        () -> {
          desk.endDuty(desk.planned(key, subject));
          desk.duty(key, process, subject, days);
        });
  }

  private String done(String duty) {
    String occurrences = "duties/" + duty + "/occurrences";
    JsonObject open = desk.owner.get(occurrences).expect(200).list().getJsonObject(0);
    String path = occurrences + "/" + open.getString("planned") + "/completion";
    desk.jack.post(path, "{\"result\":\"" + desk.customer + "\"}").expect(200);
    return duty;
  }

  /** What somebody did about a requirement did not work, and that was all. */
  private String actInVain() {
    String number = open("R-5.2.1-02");
    String path = "actions/" + number;
    desk.jack.post(path + "/start").expect(200);
    desk.jack.post(path + "/done", "{\"result\":\"Written\"}").expect(200);
    String rule =
        desk.owner.post(path + "/verdict", "{\"effect\":\"INEFFECTIVE\"}").expect(422).text("rule");
    if (!rule.startsWith("ACT-8")) {
      throw new AssertionError(rule);
    }
    desk.owner.post(path + "/verdict", IN_VAIN).expect(200);
    return number;
  }

  private String open(String requirement) {
    return desk.owner
        .post("conformity/" + requirement + "/actions", OPEN)
        .expect(201)
        .text("number");
  }
}
