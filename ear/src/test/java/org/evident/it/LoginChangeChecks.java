package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.unboundid.ldap.sdk.LDAPException;
import jakarta.json.JsonObject;

/** Somebody's login changes in the directory, and they stay who they are (DIR-12). */
final class LoginChangeChecks {

  private static final String GROUP = "Otters";

  private final Office office;
  private final LdapDesk directory;
  private final Runnable run;

  LoginChangeChecks(Office office, LdapDesk directory, Runnable run) {
    this.office = office;
    this.directory = directory;
    this.run = run;
  }

  void dir12_what_was_theirs_is_theirs_under_the_new_login(String password) throws LDAPException {
    office
        .administrator()
        .put("directory/groups/" + GROUP, "{\"roles\":[\"SERVICE_DESK\"]}")
        .expect(200);
    directory.person("otto", password);
    directory.group(GROUP, "otto");
    run.run();
    Client otto = entered("otto", password);
    String number = reported(otto);
    directory.relogin("otto", "ottilie");
    directory.group(GROUP, "ottilie");
    run.run();

    assertEquals(401, office.nobody().signIn("otto", password).status());
    Client ottilie = entered("ottilie", password);
    for (Client same : new Client[] {otto, ottilie}) {
      JsonObject sheet = same.get("incidents/" + number + "/sheet").expect(200).object();
      assertEquals("Person otto", sheet.getString("reporter"), "theirs, by name");
      assertEquals("Person otto", sheet.getJsonArray("notes").getJsonObject(0).getString("author"));
    }
    JsonObject person =
        office.administrator().get("people?limit=1&after=ottili").list().getJsonObject(0);
    assertEquals("ottilie", person.getString("login"));
    assertEquals("[\"SERVICE_DESK\"]", person.getJsonArray("roles").toString());
    String course =
        office
            .administrator()
            .get("history?record=" + person.getString("number"))
            .expect(200)
            .body();
    assertTrue(course.contains("LOGIN_CHANGED"), course);
    String kept = office.administrator().get("history?record=" + number).expect(200).body();
    assertTrue(kept.contains("\"otto\""), "the history keeps the login of then: " + kept);
    run.run();
    assertEquals(
        "ottilie",
        office
            .administrator()
            .get("people?limit=1&after=ottili")
            .list()
            .getJsonObject(0)
            .getString("login"),
        "the same answer again changes nothing");
  }

  private String reported(Client otto) {
    String customer = office.customer("Otter friends", "Europe/Vienna");
    String service =
        office
            .administrator()
            .post("services", "{\"name\":\"Otter lines\"}")
            .expect(201)
            .text("number");
    String number =
        otto.post(
                "incidents",
                """
                {"customer":"%s","service":"%s","title":"No line","description":"Nothing is heard.","category":"Line",
                 "impact":3,"urgency":3}"""
                    .formatted(customer, service))
            .expect(201)
            .object()
            .getJsonObject("incident")
            .getString("number");
    otto.post(
            "incidents/" + number + "/notes",
            "{\"text\":\"Asked around\",\"visibleToCustomer\":false}")
        .expect(200);
    return number;
  }

  private Client entered(String login, String password) {
    Client nobody = office.nobody();
    return nobody.as(nobody.signIn(login, password).expect(201).text("secret"));
  }
}
