package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Supplier;

/** A decision is handed on and on, never in a circle, and its trail names each of them; whose role has ended decides no more. Field lesson 34. */
final class DelegationChecks {

  private final Office office;
  private final String agreement;
  private final List<Client> people;
  private final Client auditor;

  /**
   * Among four who may sign.
   *
   * @param offered offers an agreement to them, and answers with its path
   */
  DelegationChecks(Office office, Supplier<String> offered) {
    this.office = office;
    people =
        List.of("heir-a", "heir-b", "heir-c", "heir-d").stream()
            .map(login -> office.person(login, null, "SMS_OWNER"))
            .toList();
    auditor = office.person("heir-auditor", null, "AUDITOR");
    agreement = offered.get();
  }

  void apr3_a_decision_handed_on_comes_back_to_nobody() {
    String number = agreement.substring(agreement.indexOf('/') + 1);
    String asked =
        people
            .get(0)
            .get("approvals/mine")
            .expect(200)
            .list()
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(one -> one.toString().contains(number))
            .findFirst()
            .orElseThrow()
            .getString("number");
    hand(0, asked, "heir-b").expect(200);
    assertEquals("APR-3.SAID", hand(1, asked, "heir-a").text("rule"));
    assertEquals("APR-3.SAID", hand(1, asked, "heir-b").text("rule"));
    assertEquals("APR-3", hand(1, asked, "heir-auditor").text("rule"));
    hand(1, asked, "heir-c").expect(200); // a delegate of a delegate
    assertEquals("APR-3", hand(0, asked, "heir-d").text("rule"));
    assertEquals("APR-3.SAID", hand(2, asked, "heir-a").text("rule"));
    String view = people.get(2).get("approvals/" + asked).expect(200).body();
    assertTrue(view.contains("\"state\":\"OPEN\""), view);
    assertTrue(view.contains("\"heir-b\"") && view.contains("\"heir-c\""), view);
    String trail = auditor.get("history?record=" + asked).expect(200).body();
    for (String step : List.of("delegate of heir-a", "delegate of heir-b", "\"heir-c\"")) {
      assertTrue(trail.contains(step), trail);
    }
    endsRoleOf("heir-c");
    assertEquals(403, people.get(2).post(agreement + "/provider-signature").status());
    people.get(3).post(agreement + "/provider-signature").expect(200);
    assertEquals("APPROVED", people.get(3).get("approvals/" + asked).expect(200).text("state"));
  }

  private void endsRoleOf(String login) {
    Client admin = office.administrator();
    for (JsonObject held :
        admin.get("assignments?login=" + login).expect(200).list().getValuesAs(JsonObject.class)) {
      admin.post("assignments/" + held.getInt("id") + "/end", "{}").expect(200);
    }
  }

  private Client.Answer hand(int from, String asked, String to) {
    return people
        .get(from)
        .post("approvals/" + asked + "/delegation", "{\"delegate\":\"" + to + "\"}");
  }
}
