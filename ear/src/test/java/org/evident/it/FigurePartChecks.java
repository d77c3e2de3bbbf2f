package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Each figure of a review opens its records or the figures it is made of, and these make it up (R4).
 *
 * @param author who reads
 */
record FigurePartChecks(Client author) {

  /** The figures that are counted from verdicts of other figures, or measured by them, and recounted here. */
  static final Set<String> KEYS =
      Set.of("TARGETS_MET", "TARGETS_MISSED", "ON_TARGET", "WORKLOAD_SHARE");

  void r4_no_figure_opens_nothing(String review, String whole) {
    Set<String> opensNothing = new TreeSet<>();
    int opened = 0;
    for (String number : List.of(review, whole)) {
      for (JsonObject figure : figures(number)) {
        if (says(figure, "numerator") || says(figure, "value")) {
          boolean opens = !open(figure, "records").isEmpty() || !open(figure, "parts").isEmpty();
          if (!opens) opensNothing.add(number + " " + name(figure));
          opened++;
        }
      }
    }
    assertEquals(Set.of(), opensNothing);
    assertTrue(opened > 100, opened + " figures");
  }

  void r4_targets_are_counted_again(String review, String whole) {
    List<JsonObject> own = figures(review);
    int judged = 0;
    for (JsonObject figure : figures(whole)) {
      String key = figure.getString("key");
      if (key.startsWith("TARGETS_M")) {
        String verdict = key.substring("TARGETS_".length());
        List<String> counted =
            own.stream()
                .filter(f -> verdict.equals(f.getString("verdict")))
                .map(this::name)
                .toList();
        List<JsonObject> parts = open(figure, "parts");
        assertEquals(counted, parts.stream().map(this::name).toList(), key);
        assertEquals(counted.size(), number(figure, "value").intValueExact(), key);
        parts.forEach(part -> assertEquals(review, part.getString("review")));
        judged += counted.size();
      }
      if (key.equals("ON_TARGET")) {
        List<JsonObject> parts = open(figure, "parts");
        assertEquals(number(figure, "denominator").intValueExact(), parts.size());
        assertEquals(
            number(figure, "numerator").longValueExact(),
            parts.stream().filter(part -> "MET".equals(part.getString("verdict"))).count());
      }
    }
    assertTrue(judged > 3, judged + " targets");
  }

  void r4_agreed_time_leads_to_its_agreement_and_its_months(String review) {
    JsonObject agreed = figure(review, "AST", "");
    String link = agreed.getString("records");
    assertTrue(author.get(link).expect(200).list().getString(0).startsWith("SLA-"), link);
    assertEquals(
        0,
        number(agreed, "value")
            .subtract(number(figure(review, "PLANNED", ""), "value"))
            .compareTo(number(figure(review, "BASIS", ""), "value")));
    assertEquals(List.of("AST", "PLANNED"), names(figure(review, "BASIS", "")));
    for (String key : List.of("BASIS", "DOWNTIME", "FAILURES")) {
      JsonObject year = figure(review, key, "ROLLING12");
      List<JsonObject> months = open(year, "parts");
      assertEquals(12, months.size(), key);
      assertEquals(0, number(year, "value").compareTo(sum(months, "value")), key);
    }
  }

  /** What several services have together is made of the share of each. */
  void slm5_what_services_have_together_is_made_of_their_shares(
      String review, String measure, int services) {
    JsonObject together = figure(review, "WORKLOAD", measure);
    List<JsonObject> shares = open(together, "parts");
    assertEquals(services, shares.size(), shares::toString);
    assertEquals(0, number(together, "numerator").compareTo(sum(shares, "numerator")), measure);
    for (JsonObject share : shares) {
      assertEquals("WORKLOAD_SHARE:" + measure, name(share));
      JsonObject there = figure(share.getString("review"), "WORKLOAD_SHARE", measure);
      assertEquals(
          number(share, "numerator").intValueExact(), open(there, "records").size(), measure);
    }
  }

  private List<String> names(JsonObject figure) {
    return open(figure, "parts").stream().map(this::name).toList();
  }

  private JsonObject figure(String review, String key, String dimension) {
    return figures(review).stream()
        .filter(f -> key.equals(f.getString("key")) && dimension.equals(f.getString("dimension")))
        .findFirst()
        .orElseThrow();
  }

  private List<JsonObject> figures(String review) {
    List<JsonObject> figures =
        author
            .get("reviews/" + review + "/figures")
            .expect(200)
            .list()
            .getValuesAs(JsonObject.class);
    assertFalse(figures.isEmpty(), review);
    return figures;
  }

  private List<JsonObject> open(JsonObject figure, String what) {
    return author.get(figure.getString(what)).expect(200).list().stream()
        .map(value -> value instanceof JsonObject object ? object : JsonObject.EMPTY_JSON_OBJECT)
        .toList();
  }

  private String name(JsonObject figure) {
    String dimension = figure.getString("dimension");
    return figure.getString("key") + (dimension.isEmpty() ? "" : ":" + dimension);
  }

  private static boolean says(JsonObject figure, String part) {
    return figure.get(part) instanceof JsonNumber number && number.bigDecimalValue().signum() != 0;
  }

  private static BigDecimal number(JsonObject figure, String part) {
    return figure.getJsonNumber(part).bigDecimalValue();
  }

  private static BigDecimal sum(List<JsonObject> figures, String part) {
    return figures.stream()
        .map(figure -> number(figure, part))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
