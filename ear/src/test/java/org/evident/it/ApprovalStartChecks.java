package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.time.YearMonth;
import java.util.List;
import org.evident.it.Client.Answer;

/**
 * The time to fulfil requests runs from their approval where the target for all says so, and from the request where that of a
 * single service does (SLA-1).
 *
 * @param page a browser that nobody has signed in to
 * @param levels who writes agreements
 * @param waiting number of a service under the target for all
 * @param usual number of the service with a target of its own
 */
record ApprovalStartChecks(
    Office office, Surfer page, Client levels, String waiting, String usual) {

  private static final YearMonth MONTH = YearMonth.of(2016, 6);
  private static final long PATIENCE = 120;
  private static final String AGREEMENT =
      """
      {"name":"Approvals","customer":"%s","validFrom":"2016-01-01","noExceptions":true,
       "requirement":"Requirements of 2016",
       "targets":[{"metric":"%s","priority":"P3","limitMinutes":600,"calendar":"ALL",
                   "pauseAllowed":false,"startAfterApproval":true}],
       "serviceTargets":[{"service":"%s","metric":"%s","priority":"P3","limitMinutes":300,
                          "calendar":"ALL"}],
       "goals":[{"figure":"FULF","percent":50}],
       "workloads":[{"measure":"REQUESTS","limit":9,"tolerancePercent":10}]}""";
  private static final String REQUEST =
      """
      {"customer":"%s","service":"%s","requestModel":"%s","priority":"P3",
       "reportedAt":"2016-06-07T10:00:00Z"%s}""";
  private static final String DONE =
      ",\"approvedAt\":\"2016-06-08T10:00:00Z\",\"fulfilledAt\":\"2016-06-08T18:00:00Z\"";

  void chosen() {
    String customer = office.customer("Approval Post", "UTC");
    Answer refused =
        levels.post("agreements", AGREEMENT.formatted(customer, "RESPONSE", usual, "RESPONSE"));
    assertEquals("SLA-1", refused.text("rule"), refused.body());
    assertEquals("startAfterApproval", refused.text("field"));
    Answer drafted =
        levels
            .post("agreements", AGREEMENT.formatted(customer, "FULFILMENT", usual, "FULFILMENT"))
            .expect(201);
    JsonObject version = drafted.object().getJsonArray("versions").getJsonObject(0);
    assertTrue(starts(version, "targets"));
    assertTrue(!starts(version, "serviceTargets"));
    String number = drafted.text("number");
    levels.post("agreements/" + number + "/offer").expect(200);
    office
        .person("approval-relations", null, "RELATIONSHIP_MANAGER")
        .post("agreements/" + number + "/provider-signature")
        .expect(200);
    office
        .person("approval-rep", customer, "CUSTOMER_REPRESENTATIVE")
        .post("agreements/" + number + "/customer-signature")
        .expect(200);
    String shown =
        page.signIn("approval-rep", Office.PASSWORD)
            .open("agreement/servicelevel/detail.xhtml?number=" + number)
            .body();
    assertTrue(shown.contains("from the approval of the request"), shown);
    Client desk = office.person("approval-desk", null, "SERVICE_DESK");
    desk.post("requests", REQUEST.formatted(customer, waiting, "New key", DONE)).expect(201);
    desk.post("requests", REQUEST.formatted(customer, waiting, "New lock", "")).expect(201);
    desk.post("requests", REQUEST.formatted(customer, usual, "New key", DONE)).expect(201);
    Client author = office.person("approval-author", null, "REPORT_AUTHOR");
    ReviewDesk.await(author, MONTH, customer, PATIENCE);
    List<JsonObject> reviews = ReviewDesk.list(author, MONTH, customer);
    assertEquals(List.of("New key MET", "New lock OPEN"), judged(author, reviews, "Presses"));
    assertEquals(List.of("New key BREACHED"), judged(author, reviews, "Drills"));
  }

  private static boolean starts(JsonObject version, String targets) {
    return version.getJsonArray(targets).getJsonObject(0).getBoolean("startAfterApproval");
  }

  /** Thirty-two hours after the request, and eight after its approval. Nothing has run of what nobody approved. */
  private static List<String> judged(Client author, List<JsonObject> reviews, String service) {
    String number = ReviewDesk.numberOf(reviews, service);
    byte[] bytes = author.bytes("reviews/" + number + "/snapshot.json");
    JsonObject review = Json.createReader(new ByteArrayInputStream(bytes)).readObject();
    return review.getJsonArray("evidence").getValuesAs(JsonObject.class).stream()
        .filter(e -> "REQUEST".equals(e.getString("kind")))
        .map(e -> e.getString("title") + " " + e.getString("state"))
        .sorted()
        .toList();
  }
}
