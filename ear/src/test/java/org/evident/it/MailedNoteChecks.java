package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** What staff answer by mail stays among staff, and what came is found by those who read the mailbox alone. */
record MailedNoteChecks(Letterbox box, Server server, Office office, Client desk, String customer) {

  private static final String SECRET = "Canary4471 the pump was sold";
  private static final String FILE = "canary4472.png";

  /** Field lesson 31: neither text nor file of what staff write by mail reaches the requester. */
  void mbx8_an_answer_of_staff_is_a_private_note_and_changes_no_state() {
    Client writer = office.person("note-writer", customer, "USER");
    Client speaker = office.person("note-speaker", customer, "CUSTOMER_REPRESENTATIVE");
    Client staff = office.person("note-staff", null, "RESOLVER");
    office.person("note-finance", null, "FINANCE_MANAGER");
    box.deliver("n1@x", "note-writer@example.org", "Note case pump", "", "It is gone.");
    String incident = became("Note case pump", "REPORTED").getString("incident");
    String before = state(staff, incident);
    box.deliver(withFile(incident));
    JsonObject mail = became("Re: " + incident + " note", "NOTED");
    assertEquals(incident, mail.getString("incident"));

    assertEquals(before, state(staff, incident));
    JsonObject note = entry(staff, incident, SECRET);
    assertEquals("note-staff", note.getString("actor"));
    assertTrue(note.getBoolean("internal"), note::toString);
    String files = staff.get("incidents/" + incident + "/attachments").expect(200).body();
    assertTrue(files.contains(FILE) && files.contains("\"visibleToCustomer\":false"), files);
    for (Client outside : List.of(writer, speaker)) {
      for (String path :
          List.of(
              "own-incidents/" + incident,
              "incidents/" + incident,
              "incidents/" + incident + "/timeline",
              "incidents/" + incident + "/attachments",
              "search?q=canary4471",
              "search?q=canary4472",
              "notifications")) {
        assertFalse(outside.get(path).body().toLowerCase(Locale.ROOT).contains("canary447"), path);
      }
    }
    box.deliver("n3@x", "note-finance@example.org", "Re: " + incident + " no", "", "Let me in.");
    assertEquals("NOT_THEIRS", became("Re: " + incident + " no", "KEPT").getString("reason"));
  }

  /** By words, sender and subject; whose role is limited to a customer, or is none of the desk, finds no mail. */
  void src2_received_mails_are_found_by_who_reads_the_mailbox() {
    Client auditor = office.person("note-auditor", null, "AUDITOR");
    Client limited = office.person("note-limited", null);
    String wish =
        "{\"login\":\"note-limited\",\"role\":\"SERVICE_DESK\",\"scope\":\"CUSTOMER\",\"scopeKey\":\"%s\"}";
    int offered =
        office
            .administrator()
            .post("assignments", wish.formatted(customer))
            .expect(201)
            .object()
            .getInt("id");
    limited.post("assignments/" + offered + "/acceptance").expect(200);
    box.deliver(
        "s1@x", "Mallory <mal9931@elsewhere.example>", "Zephyr5512 offer", "", "Buy quartz7713.");
    String number = became("Zephyr5512 offer", "KEPT").getString("number");
    for (String typed : List.of("zephyr5512", "quartz7713", "mal9931", number)) {
      String found = desk.get("search?q=" + typed).expect(200).body();
      assertTrue(found.contains(number), typed + ": " + found);
      for (Client other : List.of(auditor, limited)) {
        assertFalse(other.get("search?q=" + typed).body().contains("ephyr5512"), typed);
      }
    }
    auditor.get("search/records/RECEIVED_MAIL?q=zephyr5512").expect(403);
    String page =
        new Surfer(server)
            .signIn("desk1", Office.PASSWORD)
            .open("foundation/search/results.xhtml?q=zephyr5512")
            .body();
    assertTrue(page.contains(number), page);
  }

  private static String withFile(String incident) {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    return """
    Message-ID: <n2@x>
    From: Note Staff <note-staff@example.org>
    Subject: Re: %s note
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary=b

    --b
    Content-Type: text/plain; charset=UTF-8

    %s

    > what the customer said

    --b
    Content-Type: image/png; name="%s"
    Content-Transfer-Encoding: base64
    Content-Disposition: attachment; filename="%s"

    %s
    --b--
    """
        .formatted(incident, SECRET, FILE, FILE, Base64.getEncoder().encodeToString(png));
  }

  private static String state(Client reader, String incident) {
    return reader
        .get("incidents/" + incident)
        .expect(200)
        .object()
        .getJsonObject("incident")
        .getString("state");
  }

  private static JsonObject entry(Client reader, String incident, String text) {
    return reader
        .get("incidents/" + incident + "/timeline")
        .expect(200)
        .object()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(one -> one.toString().contains(text))
        .findFirst()
        .orElseThrow();
  }

  private JsonObject became(String subject, String fate) {
    Wait.until(() -> find(subject, fate) != null);
    return find(subject, fate);
  }

  private JsonObject find(String subject, String fate) {
    return desk
        .get("received-mails?limit=200&fate=" + fate)
        .expect(200)
        .object()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(mail -> subject.equals(mail.getString("subject")))
        .findFirst()
        .orElse(null);
  }
}
