package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.YearMonth;
import java.util.List;
import org.evident.it.Client.Answer;

/**
 * An agreement names what is neither a time nor an availability; what somebody measured of it is entered month by month, and
 * held against it (AGR-8).
 *
 * @param levels who writes agreements, and enters what was measured
 * @param service number of the service Phones
 */
record OtherTargetChecks(Office office, Surfer page, Client levels, String service) {

  private static final YearMonth MONTH = YearMonth.of(2016, 6);
  private static final long PATIENCE = 120;
  private static final String AGREEMENT =
      """
      {"name":"Calls","customer":"%s","services":["%s"],"validFrom":"2016-01-01",
       "noExceptions":true,"requirement":"Requirements of 2016","goals":[],
       "targets":[{"metric":"RESPONSE","priority":"P3","limitMinutes":600,"calendar":"ALL"}],
       "otherTargets":[%s],
       "workloads":[{"measure":"INCIDENTS","limit":9,"tolerancePercent":10}]}""";
  private static final String WAIT =
      "{\"name\":\"Waiting time\",\"unit\":\"s\",\"bound\":\"AT_MOST\",\"goal\":30}";
  private static final String ANSWERED =
      "{\"name\":\"Calls answered\",\"unit\":\"calls\",\"bound\":\"AT_LEAST\",\"goal\":900}";
  private static final String LOST =
      "{\"name\":\"Calls lost\",\"unit\":\"calls\",\"bound\":\"AT_MOST\",\"goal\":5}";
  private static final String VALUE =
      "{\"customer\":\"%s\",\"service\":\"%s\",\"period\":\"%s\",\"measured\":\"%s\",\"value\":%s}";

  void chosen() {
    String customer = office.customer("Measure Post", "UTC");
    assertRefused("AGR-8.TWICE", customer, WAIT + "," + WAIT.replace("Waiting", "WAITING"));
    assertRefused("AGR-8", customer, WAIT.replace("Waiting time", "tbd"));
    String path =
        "agreements/"
            + levels
                .post(
                    "agreements",
                    AGREEMENT.formatted(customer, service, String.join(",", WAIT, ANSWERED, LOST)))
                .expect(201)
                .text("number");
    levels.post(path + "/offer").expect(200);
    office
        .person("measure-relations", null, "RELATIONSHIP_MANAGER")
        .post(path + "/provider-signature")
        .expect(200);
    Client representative = office.person("measure-rep", customer, "CUSTOMER_REPRESENTATIVE");
    representative.post(path + "/customer-signature").expect(200);
    assertShown(path);
    Client desk = office.person("measure-desk", null, "SERVICE_DESK");
    String wait = VALUE.formatted(customer, service, MONTH, "waiting time", "31.5");
    assertEquals(403, desk.post("metric-values", wait).status());
    String number = levels.post("metric-values", wait).expect(201).text("number");
    String answered = VALUE.formatted(customer, service, MONTH, "Calls answered", "900");
    levels.post("metric-values", answered).expect(201);
    Client author = office.person("measure-author", null, "REPORT_AUTHOR");
    ReviewDesk.await(author, MONTH, customer, PATIENCE);
    String review = ReviewDesk.numberOf(ReviewDesk.list(author, MONTH, customer), "Phones");
    List<JsonObject> figures =
        author
            .get("reviews/" + review + "/figures")
            .expect(200)
            .list()
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(f -> f.getString("key").startsWith("OTHER_"))
            .toList();
    assertEquals(
        List.of(
            "OTHER_AT_LEAST metric Calls answered MET",
            "OTHER_AT_MOST metric Calls lost NO_DATA",
            "OTHER_AT_MOST metric Waiting time MISSED"),
        figures.stream()
            .map(
                f ->
                    f.getString("key")
                        + " "
                        + f.getString("dimension")
                        + " "
                        + f.getString("verdict"))
            .sorted()
            .toList());
    String records =
        figures.stream()
            .filter(f -> "MISSED".equals(f.getString("verdict")))
            .findFirst()
            .orElseThrow()
            .getString("records");
    assertTrue(author.get(records).expect(200).body().contains(number), records);
    String blockers = author.get("reviews/" + review).expect(200).body();
    assertTrue(blockers.contains("OTHER_AT_MOST:metric Waiting time"), "to be explained (R7)");
  }

  /** The page of the agreement names them. */
  private void assertShown(String path) {
    String number = path.substring(path.indexOf('/') + 1);
    page.signIn("measure-rep", Office.PASSWORD);
    String shown = page.open("agreement/servicelevel/detail.xhtml?number=" + number).body();
    assertTrue(shown.contains("Waiting time") && shown.contains("at most"), shown);
  }

  private void assertRefused(String rule, String customer, String targets) {
    Answer answer = levels.post("agreements", AGREEMENT.formatted(customer, service, targets));
    assertEquals(rule, answer.text("rule"), answer.body());
    assertEquals("otherTargets", answer.text("field"));
  }
}
