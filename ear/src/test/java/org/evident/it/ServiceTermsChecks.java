package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * Reviews tell what is agreed for single services, and what a version changed for them (AGR-6).
 *
 * @param customer number of the customer, of two of whose services incidents are recorded
 * @param special number of the one whose own target a version has changed in {@link #MONTH}
 */
record ServiceTermsChecks(Office office, String customer, String special) {

  static final YearMonth MONTH = YearMonth.of(2016, 5);
  private static final long PATIENCE = 120;

  void told() {
    Client author = office.person("special-author", null, "REPORT_AUTHOR");
    ReviewDesk.await(author, MONTH, customer, PATIENCE);
    List<JsonObject> reviews = ReviewDesk.list(author, MONTH, customer);
    JsonObject own = snapshot(author, ReviewDesk.numberOf(reviews, "Parcels"));
    assertEquals(List.of(special + " 900"), limits(own));
    assertEquals(List.of("LIMIT " + special + " 30 15"), changes(own));
    JsonObject other = snapshot(author, ReviewDesk.numberOf(reviews, "Letters"));
    assertEquals(List.of("all 7200"), limits(other));
    assertEquals(List.of(), changes(other));
    String whole = ReviewDesk.numberOf(reviews, null);
    JsonObject together = snapshot(author, whole);
    assertEquals(1, together.getJsonArray("agreements").size());
    assertEquals(List.of("all 7200", special + " 900"), limits(together));
    assertEquals(List.of("LIMIT " + special + " 30 15"), changes(together));
  }

  private static JsonObject snapshot(Client author, String number) {
    byte[] bytes = author.bytes("reviews/" + number + "/snapshot.json");
    return Json.createReader(new ByteArrayInputStream(bytes)).readObject();
  }

  private static List<String> limits(JsonObject review) {
    return review
        .getJsonArray("agreements")
        .getJsonObject(0)
        .getJsonArray("targets")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(t -> t.containsKey("limitSeconds"))
        .map(t -> t.getString("service", "all") + " " + t.getInt("limitSeconds"))
        .toList();
  }

  private static List<String> changes(JsonObject review) {
    JsonObject change = review.getJsonArray("agreementChanges").getJsonObject(0);
    assertEquals(1, review.getJsonArray("agreementChanges").size());
    assertEquals("2 CHANGED", change.getInt("version") + " " + change.getString("kind"));
    return change.getJsonArray("changes").getValuesAs(JsonObject.class).stream()
        .map(
            c ->
                String.join(
                    " ",
                    c.getString("term"),
                    c.getString("service", "all"),
                    plain(c.getString("before")),
                    plain(c.getString("after"))))
        .toList();
  }

  private static String plain(String amount) {
    return new BigDecimal(amount).stripTrailingZeros().toPlainString();
  }
}
