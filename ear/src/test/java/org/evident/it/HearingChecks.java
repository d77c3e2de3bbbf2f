package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** An approval somebody heard holds as long as there is time to confirm it. */
final class HearingChecks {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Client hearer;
  private final Client heard;
  private final Connection database;

  /**
   * Checks between two people.
   *
   * @param hearer who writes down what was said
   * @param heard who said it
   * @param database where time is made to pass
   */
  HearingChecks(Client hearer, Client heard, Connection database) {
    this.hearer = hearer;
    this.heard = heard;
    this.database = database;
  }

  /** It counts at first; once the next business day is over it counts no more, everybody concerned is told, and it can be given again. */
  void apr5_what_was_heard_and_is_not_confirmed_in_time_lapses(String agreement)
      throws SQLException {
    String number = agreement.substring(agreement.indexOf('/') + 1);
    String asked =
        hearer.get("approvals/mine").expect(200).list().getValuesAs(JsonObject.class).stream()
            .filter(one -> one.toString().contains(number))
            .findFirst()
            .orElseThrow()
            .getString("number");
    String path = "approvals/" + asked;
    hearer.post(path + "/hearing", "{\"approver\":\"heard\"}").expect(204);
    assertTrue(voice(path).contains("VERBAL_CONFIRMED"), voice(path));
    assertEquals(1, DecisionChecks.topics(heard, asked, "APPROVAL_HEARD"));
    pass(asked);
    Instant end = Instant.now().plus(PATIENCE);
    while (voice(path).contains("VERBAL_CONFIRMED")) {
      assertTrue(Instant.now().isBefore(end), voice(path));
      CapacityDesk.pause();
    }
    assertEquals("OPEN", hearer.get(path).expect(200).text("state"));
    assertEquals(1, DecisionChecks.topics(heard, asked, "APPROVAL_LAPSED"));
    assertEquals(1, DecisionChecks.topics(hearer, asked, "APPROVAL_LAPSED"));
    heard.post(agreement + "/provider-signature").expect(200);
    assertEquals("APPROVED", heard.get(path).expect(200).text("state"));
  }

  private String voice(String path) {
    return hearer.get(path).expect(200).body();
  }

  private void pass(String asked) throws SQLException {
    try (PreparedStatement change =
        database.prepareStatement(
            "update approval_voice set confirm_until = current_timestamp - interval '1' minute where"
                + " confirm_until is not null and approval_id = (select id from approval where number ="
                + " ?)")) {
      change.setString(1, asked);
      assertEquals(1, change.executeUpdate());
    }
  }
}
