package org.evident.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.YearMonth;
import java.util.Set;

/** How long the review of a service may take, and how many came in time. */
final class DeadlineDesk {

  private static final String REVIEW = "report-definitions/RPD-2026-000001";
  private static final Set<String> KEPT =
      Set.of("number", "author", "recordedAt", "withdrawnAt", "withdrawnReason", "deadlineDays");

  private final Client owner;
  private final Client author;

  DeadlineDesk(Client owner, Client author) {
    this.owner = owner;
    this.author = author;
  }

  /** The definition says another deadline, in business days. */
  void leave(int days) {
    JsonObject known = owner.get(REVIEW).expect(200).object();
    JsonObjectBuilder written = Json.createObjectBuilder();
    known.forEach(
        (name, value) -> {
          if (!KEPT.contains(name)) {
            written.add(name, value);
          }
        });
    written.add("deadlineDays", days).add("reason", "Another deadline was agreed");
    owner.put(REVIEW, written.build().toString()).expect(200);
  }

  /** How many reviews of a month were published in time. */
  int punctual(YearMonth month) {
    return author
        .get("process-figures?month=" + month)
        .expect(200)
        .list()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(line -> "REP_ON_TIME".equals(line.getString("key")))
        .map(line -> line.getInt("numerator"))
        .findFirst()
        .orElseThrow();
  }
}
