package org.evident.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.evident.it.WordCases.Word;

/** What is said of people, customers and those who use services. */
final class PartyWords {

  private static final String GROUP =
      "{\"name\":\"Signallers\",\"approximateSize\":40,\"active\":%s,\"version\":%d}";
  private static final String WHY = "{\"reason\":\"They build it themselves now\"}";

  private final ConformityDesk desk;
  private final String served;
  private String vale;

  final List<Word> words;

  PartyWords(ConformityDesk desk, String served) {
    this.desk = desk;
    this.served = served;
    words =
        List.of(
            new Word(
                "NO_LIMIT",
                ConformityCase.of(
                    "R-5.1-03", this::decideWithoutLimit, () -> desk.authority("RISK_ACCEPTANCE"))),
            new Word(
                "OWNER_OUTSIDE",
                new ConformityCase(
                    List.of("R-8.2.3.1-01", "R-8.2.3.1-05"), this::leave, () -> own("jack"))),
            new Word(
                "NO_BUSINESS_CONTACT",
                ConformityCase.of(
                    "R-8.3.2-01", this::askNobody, () -> desk.know(desk.customer, "heath"))),
            new Word(
                "CUSTOMER_NOT_REVIEWED",
                new ConformityCase(
                    List.of(
                        "R-8.3.2-01",
                        "R-8.3.2-02",
                        "R-8.3.2-03",
                        "R-8.3.2-04",
                        "R-8.3.2-05",
                        "R-8.3.2-06"),
                    this::welcome,
                    this::part)),
            new Word("NO_USERS", ConformityCase.of("R-8.3.2-01", this::dissolve, this::gather)),
            new Word(
                "NO_REPORT_AUTHOR",
                ConformityCase.of(
                    "R-9.4-01",
                    this::stopWriting,
                    () -> desk.office.person("writes-again", null, "REPORT_AUTHOR"))));
  }

  private String decideWithoutLimit() {
    desk.admin.put("authority/RISK_ACCEPTANCE/SMS_OWNER", "{\"approvers\":1}").expect(200);
    return "RISK_ACCEPTANCE";
  }

  /** Whoever owns the service goes. */
  private String leave() {
    desk.office.person("leaver", null);
    own("leaver");
    desk.admin.post("people/leaver/deactivation").expect(200);
    return served;
  }

  private void own(String login) {
    JsonObject known = desk.jack.get("services/" + served).expect(200).object();
    desk.jack
        .put(
            "services/" + served,
            Json.createObjectBuilder()
                .add("name", known.getString("name"))
                .add("owner", login)
                .add("criticality", known.getString("criticality"))
                .add("version", known.getInt("version"))
                .build()
                .toString())
        .expect(200);
  }

  /** Who was asked first at the customer goes. */
  private String askNobody() {
    desk.office.person("heath-2", desk.customer);
    desk.know(desk.customer, "heath-2");
    desk.admin.post("people/heath-2/deactivation").expect(200);
    return desk.customer;
  }

  /** A customer is served of whom somebody speaks, and nobody has looked whether what is known of it is right. */
  private String welcome() {
    vale = desk.office.customer("Vale Rail", "UTC");
    Client speaks = desk.office.person("vale", vale);
    desk.hold(speaks, "vale", "CUSTOMER_REPRESENTATIVE", "CUSTOMER", vale);
    int version =
        desk.admin.get("customers/" + vale + "/profile").expect(200).object().getInt("version");
    String profile = "{\"businessContact\":\"vale\",\"version\":%d}";
    desk.admin.put("customers/" + vale + "/profile", profile.formatted(version)).expect(200);
    return vale;
  }

  private void part() {
    desk.admin.post("customers/" + vale + "/retirement", WHY).expect(200);
  }

  private String dissolve() {
    regroup(false);
    return served;
  }

  private void gather() {
    regroup(true);
  }

  private void regroup(boolean active) {
    JsonObject group =
        desk
            .admin
            .get("user-groups?limit=200")
            .expect(200)
            .list()
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(one -> "Signallers".equals(one.getString("name")))
            .findFirst()
            .orElseThrow();
    String path = "user-groups/" + group.getString("number");
    desk.admin.put(path, GROUP.formatted(active, group.getInt("version"))).expect(200);
  }

  private String stopWriting() {
    desk.endAll("REPORT_AUTHOR");
    return desk.customer;
  }
}
