package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.it.Client;
import org.evident.it.Server;

/** The demo organisation is made to its end: its past is published, and its last month is a draft. */
record DemoEndChecks(Server server, String password) {

  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final int CUSTOMERS = 3;
  private static final int SERVICES = 12;

  void the_demo_organisation_reaches_its_end() throws InterruptedException {
    Client admin = as("admin");
    Instant end = Instant.now().plus(PATIENCE);
    while (!"COMPLETED".equals(state(admin))) {
      assertTrue(Instant.now().isBefore(end) && !"FAILED".equals(state(admin)), server.log());
      Thread.sleep(2000);
    }
    Client levels = as("levels");
    String last = YearMonth.now(ZoneOffset.UTC).minusMonths(1).toString();
    assertEquals(Set.of("DRAFT"), states(levels, last));
    Set<String> published = Set.of("PUBLISHED");
    for (int back = 2; back <= 13; back++) {
      String month = YearMonth.now(ZoneOffset.UTC).minusMonths(back).toString();
      assertEquals(published, states(levels, month), month);
    }
    List<JsonObject> reviews = reviews(levels, last);
    assertEquals(CUSTOMERS, of(reviews, "CUSTOMER"));
    assertTrue(of(reviews, "SERVICE") >= SERVICES, reviews::toString);
    assertConsumed(levels, reviews);
    List<JsonObject> deputies =
        admin.get("delegations").expect(200).list().getValuesAs(JsonObject.class);
    assertEquals(
        List.of(true, false, false),
        Stream.of("changes", "process", "relations")
            .map(away -> deputies.stream().filter(one -> away.equals(one.getString("login"))))
            .map(one -> one.findFirst().orElseThrow().getBoolean("inForce"))
            .toList());
    assertEquals(
        CUSTOMERS, own(levels.get("customers?limit=200").expect(200).list(), "name").size());
  }

  private Client as(String login) {
    Client nobody = Client.of(server);
    return nobody.as(nobody.signIn(login, password).text("secret"));
  }

  private static String state(Client admin) {
    return admin
        .get("operations/work?limit=200")
        .expect(200)
        .list()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(order -> "demo-organisation".equals(order.getString("job")))
        .findFirst()
        .orElseThrow()
        .getString("state");
  }

  /** What a customer consumed of several services stands beside what was foretold for it (S11). */
  private static void assertConsumed(Client levels, List<JsonObject> reviews) {
    String whole =
        reviews.stream()
            .filter(review -> "CUSTOMER".equals(review.getString("kind")))
            .filter(review -> "Alpenland Logistics".equals(review.getString("customerName")))
            .findFirst()
            .orElseThrow()
            .getString("number");
    JsonObject deviation =
        levels
            .get("reviews/" + whole + "/figures")
            .expect(200)
            .list()
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(f -> "DEM_DEVIATION".equals(f.getString("key")))
            .findFirst()
            .orElseThrow();
    assertEquals("unit SESSIONS", deviation.getString("dimension"));
    assertEquals(
        3,
        levels.get(deviation.getString("records")).expect(200).list().size(),
        deviation::toString);
  }

  private static long of(List<JsonObject> reviews, String kind) {
    return reviews.stream().filter(review -> kind.equals(review.getString("kind"))).count();
  }

  private static Set<String> states(Client reader, String month) {
    return reviews(reader, month).stream()
        .map(review -> review.getString("state"))
        .collect(Collectors.toSet());
  }

  private static List<JsonObject> reviews(Client reader, String month) {
    return own(reader.get("reviews?limit=200&month=" + month).expect(200).list(), "customerName");
  }

  /** Those of the demo organisation: the script of the README may have added a customer of its own, named after the second. */
  private static List<JsonObject> own(JsonArray all, String customer) {
    return all.getValuesAs(JsonObject.class).stream()
        .filter(one -> !one.getString(customer).matches("Customer [0-9]+"))
        .toList();
  }
}
