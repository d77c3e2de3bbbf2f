package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;

/** A customer's review opens the records it was made of, whatever becomes of the reviews of its services. */
final class ServicePartChecks {

  private static final String KEY = "INC_OPENED";

  private final ReviewDesk desk;
  private final Client relations;
  private final Client representative;

  /**
   * Checks on one customer.
   *
   * @param relations the relationship manager, who approves the customer's review
   * @param representative who reads it
   */
  ServicePartChecks(ReviewDesk desk, Client relations, Client representative) {
    this.desk = desk;
    this.relations = relations;
    this.representative = representative;
  }

  /**
   * A revision that nobody approved stays out of the customer's review, and one that is published later leaves it as it was.
   *
   * @param whole the customer's review, a draft measured while the second revision was a draft
   * @param first the published review of a service
   * @param second its next revision, a draft with other records
   */
  void r4_a_customers_review_opens_the_revision_it_was_made_of(
      String whole, String first, String second) {
    String service = desk.author.get("reviews/" + first).expect(200).text("service");
    JsonArray published = records(desk.author, first, "");
    assertNotEquals(published, records(desk.author, second, ""));
    assertEquals(published, records(desk.author, whole, service));
    assertEquals(published.size(), figure(whole, service));
    publish(whole);
    assertEquals(published, records(representative, whole, service));
    desk.publish(second);
    assertEquals(published, records(representative, whole, service));
    assertEquals(published.size(), figure(whole, service));
  }

  private void publish(String review) {
    String path = "reviews/" + review;
    desk.explain(review);
    desk.author.post(path + "/submit").expect(200);
    desk.reviewer.post(path + "/review").expect(200);
    relations.post(path + "/approve").expect(200);
    desk.reviewer.post(path + "/publish").expect(200);
  }

  private int figure(String review, String dimension) {
    return figureOf(desk.author, review, dimension).getJsonNumber("value").intValueExact();
  }

  private static JsonArray records(Client reader, String review, String dimension) {
    String link = figureOf(reader, review, dimension).getString("records");
    return reader.get(link).expect(200).list();
  }

  private static JsonObject figureOf(Client reader, String review, String dimension) {
    List<JsonObject> figures =
        reader
            .get("reviews/" + review + "/figures")
            .expect(200)
            .list()
            .getValuesAs(JsonObject.class);
    return figures.stream()
        .filter(f -> KEY.equals(f.getString("key")) && dimension.equals(f.getString("dimension")))
        .findFirst()
        .orElseThrow();
  }
}
