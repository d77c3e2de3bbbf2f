package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/** Another desk has been made known as a person, and writes back to whatever we write. */
record TwoDesksChecks(Letterbox box, MailChecks mail, Office office, Client desk, String customer) {

  private static final String OTHER = "mbx-other-desk";
  private static final String ADDRESS = OTHER + "@example.org";

  /** Field lesson 27: each writes because the other one did, in new words, and hides that it is a machine. */
  void mbx4_two_desks_that_answer_each_other_stop() {
    office.person(OTHER, customer, "USER");
    int sent = 0;
    while (all("TOO_MANY").isEmpty()) {
      box.deliver("o" + sent + "@x", ADDRESS, "We have it, " + sent, "", "Thank you. Your desk");
      sent++;
      int before = sent;
      Wait.until(() -> !all("TOO_MANY").isEmpty() || mail.told(OTHER).size() >= before);
    }
    assertEquals(Letterbox.PER_HOUR + 1, sent);
    assertEquals(Letterbox.PER_HOUR, of().filter(m -> "REPORTED".equals(fate(m))).count());
    assertEquals(Letterbox.PER_HOUR, mail.told(OTHER).size());
  }

  private List<JsonObject> all(String reason) {
    return of().filter(m -> reason.equals(m.getString("reason", ""))).toList();
  }

  private Stream<JsonObject> of() {
    return Stream.of("KEPT", "REPORTED", "REPLIED", "IGNORED")
        .flatMap(
            fate ->
                desk
                    .get("received-mails?limit=200&fate=" + fate)
                    .expect(200)
                    .object()
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .stream())
        .filter(m -> ADDRESS.equals(m.getString("sender")));
  }

  private static String fate(JsonObject mail) {
    return mail.getString("fate");
  }
}
