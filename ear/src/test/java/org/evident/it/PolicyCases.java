package org.evident.it;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.evident.it.WordCases.Word;

/** What is told of the policy and to the top, and what the top does: which requirements that breaks, and how it is mended. */
final class PolicyCases {

  private static final String KIND = "communications";
  private static final int TOLD = 50;
  private static final int CAME = 60;
  private static final String TELLS =
      """
      {"topic":"%s","issuer":"signatory","audience":"%s","channel":"INTRANET","sentAt":"%s",
       "content":"Trains run on time","deliveryState":"DELIVERED"%s}""";
  private static final String ASKS = ",\"acknowledge\":true";
  private static final String OPEN =
      "{\"text\":\"Ask the drivers\",\"owner\":\"top\",\"due\":\"2100-01-01\",\"kind\":\"IMPROVEMENT\"}";

  private final ConformityDesk desk;
  private final RegisterDesk records;
  private final Client reader;
  private String asked;
  private String action;

  final List<ConformityCase> cases;
  final List<Word> words;

  /** Everybody is asked to acknowledge the policy, and two do; others are told of it, and the top is reported to. */
  PolicyCases(ConformityDesk desk) {
    this.desk = desk;
    records = new RegisterDesk(desk.owner);
    reader = desk.office.person("reads-policy", null);
    ask();
    improve();
    cases =
        List.of(
            new ConformityCase(List.of("R-5.2.2-02", "R-7.3-01"), this::askNobody, this::ask),
            told("R-5.2.2-03", "POLICY_SM", "INTERESTED_PARTIES", "POLICY_SM"),
            told("R-5.3-03", "REPORT", "TOP_MANAGEMENT", "SMS_OWNER"),
            ConformityCase.of("R-5.1-11", this::giveUp, this::improve));
    words =
        List.of(
            new Word(
                "POLICY_NOT_ACKNOWLEDGED",
                ConformityCase.of(
                    "R-5.2.2-02",
                    () -> began(LocalDate.now(ZoneOffset.UTC).minusDays(CAME)),
                    () -> began(null))));
  }

  /** Something that was told is withdrawn, and told again. */
  private ConformityCase told(String requirement, String topic, String audience, String named) {
    String body = TELLS.formatted(topic, audience, desk.ago(1, ChronoUnit.DAYS), "");
    String[] number = {records.add(KIND, body)};
    return ConformityCase.of(
        requirement,
        () -> {
          records.withdraw(KIND + "/" + number[0]);
          return named;
        },
        () -> number[0] = records.add(KIND, body));
  }

  private String askNobody() {
    records.withdraw(KIND + "/" + asked);
    return "POLICY_SM";
  }

  private void ask() {
    String sent = desk.ago(TOLD, ChronoUnit.DAYS).toString();
    asked = records.add(KIND, TELLS.formatted("POLICY_SM", "ALL_SMS_STAFF", sent, ASKS));
    desk.owner.post("acknowledgements/" + asked).expect(200);
    reader.post("acknowledgements/" + asked).expect(200);
  }

  /** Whoever came long before has acknowledged it too late; whoever came later has not. */
  private String began(LocalDate day) {
    JsonObject person = desk.admin.get("people?q=reads-policy").expect(200).list().getJsonObject(0);
    String number = person.getString("number");
    int version = desk.admin.get("people/" + number).expect(200).object().getInt("version");
    String attends = "{\"startDate\":%s,\"endDate\":null,\"inSmsScope\":true,\"version\":%d}";
    String first = day == null ? "null" : "\"" + day + "\"";
    desk.admin.put("people/reads-policy/attendance", attends.formatted(first, version)).expect(200);
    return number;
  }

  private String giveUp() {
    String why = "{\"reason\":\"Nobody has the time\"}";
    desk.owner.post("actions/" + action + "/cancellation", why).expect(200);
    return "TOP_MANAGEMENT";
  }

  private void improve() {
    action = desk.owner.post("conformity/R-5.1-11/actions", OPEN).expect(201).text("number");
  }
}
