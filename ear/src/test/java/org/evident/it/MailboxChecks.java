package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/** What people write to the organisation's address becomes incidents and answers, once each, and never goes round in circles. */
final class MailboxChecks {

  private final Letterbox box;
  private final Server server;
  private final Office office;
  private final Client desk;
  private final String customer;

  MailboxChecks(Letterbox box, Server server, Office office, Client desk, String customer) {
    this.box = box;
    this.server = server;
    this.office = office;
    this.desk = desk;
    this.customer = customer;
  }

  /** Field lesson 28: an answer is one entry on its record, however often it is delivered. */
  void mbx1_a_mail_becomes_one_incident_and_its_answers_are_written_on_it() {
    Client writer = office.person("mbx-writer", customer, "USER");
    box.deliver(
        "a1@x", "Ada <MBX-writer@example.org>", "Printer is on fire", "", "It <b>burns</b>.\n");
    JsonObject mail = became("Printer is on fire", "REPORTED");
    String incident = mail.getString("incident");
    assertEquals("It <b>burns</b>.", own(writer, incident).getString("description"));
    Wait.until(() -> told(writer, incident));
    for (int i = 0; i < 3; i++) {
      box.deliver(
          "a2@x",
          "mbx-writer@example.org",
          "Re: " + incident + ": we have it",
          "",
          "And it smokes.\n\n> quoted");
    }
    became("Re: " + incident + ": we have it", "REPLIED");
    box.deliver(
        "a3@x", "mbx-writer@example.org", "later", "In-Reply-To: <a2@x>\n", "Another matter.");
    became("later", "REPORTED");
    assertEquals(List.of("And it smokes."), said(writer, incident));
    assertEquals(
        1,
        mails("REPLIED").stream()
            .filter(m -> m.getString("subject").startsWith("Re: " + incident))
            .count());
  }

  /** Field lesson 27. */
  void mbx2_what_a_machine_sent_is_answered_by_nobody() {
    office.person("mbx-away", customer, "USER");
    box.deliver(
        "b1@x",
        "mbx-away@example.org",
        "Out of office",
        "Auto-Submitted: auto-replied\n",
        "I am away.");
    box.deliver(
        "b2@x", "mbx-away@example.org", "All of us", "List-Id: <all.example.org>\n", "Cake.");
    box.deliver("b3@x", "MAILER-DAEMON@example.org", "Undelivered", "", "No such user.");
    box.deliver("b4@x", Letterbox.ADDRESS, "From ourselves", "", "Round and round.");
    for (String subject : List.of("Out of office", "All of us", "Undelivered")) {
      assertEquals("AUTOMATIC", became(subject, "IGNORED").getString("reason"));
    }
    assertEquals("OWN", became("From ourselves", "IGNORED").getString("reason"));
  }

  /** Field lesson 27: two systems wired to each other stop, even where the other one hides that it is none of us. */
  void mbx4_a_loop_ends() {
    office.person("mbx-loop", customer, "USER");
    int sent = Letterbox.PER_HOUR + 4;
    for (int i = 0; i < sent; i++) {
      box.deliver(
          "c" + i + "@x", "mbx-loop@example.org", "Loop " + i, "", "Your message was received.");
    }
    Wait.until(() -> of("mbx-loop@example.org").size() == sent);
    List<JsonObject> all = of("mbx-loop@example.org");
    assertEquals(
        Letterbox.PER_HOUR,
        all.stream().filter(m -> "REPORTED".equals(m.getString("fate"))).count());
    assertEquals(4, all.stream().filter(m -> "TOO_MANY".equals(m.getString("reason", ""))).count());
  }

  void mbx7_the_desk_decides_on_what_is_kept() {
    box.deliver(
        "d1@x",
        "eve@elsewhere.example",
        "<script>alert(1)</script> broken",
        "",
        "Canary <img src=x>");
    box.deliver("d2@x", "eve@elsewhere.example", "Buy now", "", "Cheap.");
    String first = became("<script>alert(1)</script> broken", "KEPT").getString("number");
    String second = became("Buy now", "KEPT").getString("number");
    Surfer surfer = new Surfer(server).signIn("desk1", Office.PASSWORD);
    String page = surfer.open("resolution/mailbox/detail.xhtml?number=" + first).body();
    assertTrue(page.contains("Canary &lt;img src=x&gt;"), page);
    assertFalse(page.contains("<script>alert"), page);
    String body = "{\"customer\":\"%s\",\"service\":\"%s\",\"impact\":2,\"urgency\":3}";
    String service =
        desk.get("services?limit=1").expect(200).list().getJsonObject(0).getString("number");
    JsonObject done =
        desk.post("received-mails/" + first + "/incident", body.formatted(customer, service))
            .expect(200)
            .object();
    String shown =
        surfer.open("resolution/incident/detail.xhtml?number=" + done.getString("incident")).body();
    assertTrue(shown.contains("&lt;eve@elsewhere.example&gt;"), shown);
    Client.Answer twice =
        desk.post("received-mails/" + first + "/incident", body.formatted(customer, service));
    assertEquals("MBX-7", twice.expect(422).text("rule"));
    assertEquals(
        "MBX-7.REASON",
        desk.post("received-mails/" + second + "/dismissal", "{\"reason\":\"n/a\"}")
            .expect(422)
            .text("rule"));
    desk.post("received-mails/" + second + "/dismissal", "{\"reason\":\"It is an advertisement\"}")
        .expect(200);
    assertEquals("DISMISSED", mail(second).getString("reason"));
  }

  /** Field lesson 28: an answer on what is over is not lost, and one on what is somebody else's is not written there. */
  void mbx5_an_answer_on_what_is_over_or_foreign_is_not_lost() {
    Client late = office.person("mbx-late", customer, "USER");
    office.person("mbx-nosy", customer, "USER");
    box.deliver("e1@x", "mbx-late@example.org", "Screen is dark", "", "All dark.");
    String old = became("Screen is dark", "REPORTED").getString("incident");
    box.deliver("e2@x", "mbx-nosy@example.org", "Re: " + old, "", "Let me in.");
    assertEquals("NOT_THEIRS", became("Re: " + old, "KEPT").getString("reason"));
    assertEquals(List.of(), said(late, old));
    desk.post("incidents/" + old + "/cancel", "{\"reason\":\"WITHDRAWN\"}").expect(200);
    box.deliver("e3@x", "mbx-late@example.org", "AW: " + old + " dark again", "", "Dark again.");
    String next = became("AW: " + old + " dark again", "REPORTED").getString("incident");
    assertTrue(desk.get("incidents/" + next + "/links").expect(200).body().contains(old));
  }

  /** Field lesson 29: a mail that cannot be read does not stop the next. Files that are not taken in are named. */
  void a_mail_that_cannot_be_read_stops_none_and_files_come_along() {
    Client writer = office.person("mbx-files", customer, "USER");
    String png =
        Base64.getEncoder()
            .encodeToString(
                new byte[] {
                  (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'
                });
    box.deliver(
        "Message-ID: <f0@x>\nFrom: mbx-files@example.org\nSubject: Broken one\nContent-Type: multipart/mixed; boundary=\n\nnothing\n");
    box.deliver(
        """
        Message-ID: <f1@x>
        From: mbx-files@example.org
        Subject: With two files
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/html; charset=UTF-8

        <p>See the <i>picture</i>.</p><script>alert(1)</script>
        --b
        Content-Type: image/png; name="screen.png"
        Content-Transfer-Encoding: base64
        Content-Disposition: attachment; filename="screen.png"

        %s
        --b
        Content-Type: application/octet-stream
        Content-Disposition: attachment; filename="tool.exe"

        MZ\u0001\u0002
        --b--
        """
            .formatted(png));
    JsonObject mail = became("With two files", "REPORTED");
    String incident = mail.getString("incident");
    assertEquals("See the picture.", own(writer, incident).getString("description"));
    assertEquals("tool.exe", mail.getString("detail"));
    String files = desk.get("incidents/" + incident + "/attachments").expect(200).body();
    assertTrue(files.contains("screen.png") && !files.contains("tool.exe"), files);
    Wait.until(() -> of("mbx-files@example.org").size() == 2);
  }

  /** Security lesson 18: a mail made to keep the reader busy is kept unread, and the next one is read. */
  void mbx9_a_mail_of_too_many_parts_is_kept_unread() {
    Client writer = office.person("mbx-many", customer, "USER");
    String head =
        "Message-ID: <%s@x>\nFrom: mbx-many@example.org\nSubject: %s\nMIME-Version: 1.0\n";
    String wide =
        "Content-Type: multipart/mixed; boundary=b\n\n"
            + "--b\nContent-Type: text/plain\n\nAgain.\n".repeat(10_000)
            + "--b--\n";
    box.deliver(head.formatted("m1", "Of many parts") + wide);
    StringBuilder deep = new StringBuilder();
    IntStream.range(0, 200)
        .forEach(
            i ->
                deep.append(i == 0 ? "" : "--b%d\n".formatted(i - 1))
                    .append("Content-Type: multipart/mixed; boundary=b%d\n\n".formatted(i)));
    box.deliver(head.formatted("m2", "Of deep parts") + deep);
    String files =
        "Content-Type: multipart/mixed; boundary=b\n\n"
            + "--b\nContent-Disposition: attachment; filename=a.txt\n\nA.\n".repeat(51)
            + "--b--\n";
    box.deliver(head.formatted("m3", "Of many files") + files);
    box.deliver("m4@x", "mbx-many@example.org", "Of one part", "", "As usual.");
    for (String busy : List.of("Of many parts", "Of deep parts", "Of many files")) {
      assertEquals("UNREADABLE", became(busy, "KEPT").getString("reason"), busy);
    }
    String made = became("Of one part", "REPORTED").getString("incident");
    assertEquals("As usual.", own(writer, made).getString("description"));
  }

  /** No mail is lost and none counts twice, whenever the server dies. */
  void mbx1_a_server_that_dies_takes_each_mail_once() {
    Client writer = office.person("mbx-crash", customer, "USER");
    int sent = Letterbox.PER_HOUR;
    IntStream.range(0, sent)
        .forEach(
            i ->
                box.deliver(
                    "g" + i + "@x", "mbx-crash@example.org", "Crash " + i, "", "Number " + i));
    Wait.until(() -> !of("mbx-crash@example.org").isEmpty());
    server.kill();
    server.start();
    Wait.until(() -> of("mbx-crash@example.org").size() == sent);
    List<String> made =
        of("mbx-crash@example.org").stream().map(m -> m.getString("incident")).distinct().toList();
    assertEquals(sent, made.size());
    long there =
        writer.get("own-incidents?limit=200").expect(200).object().getJsonArray("items").size();
    assertEquals(sent, there);
  }

  /** An administrator sees a mailbox that cannot be read. */
  void ops2_a_mailbox_that_does_not_answer_is_seen() {
    Client admin = office.administrator();
    Wait.until(() -> beat(admin).containsKey("workedAt"));
    box.deaf(true);
    Wait.until(() -> beat(admin).containsKey("failure"));
    box.deaf(false);
    Wait.until(() -> !beat(admin).containsKey("failure"));
  }

  /** A mail server that cannot prove to be the one named is told no password and gives no mail. */
  void ops2_a_mail_server_that_cannot_prove_who_it_is_is_not_read_and_told() {
    Client admin = office.administrator();
    box.show(TlsRelay.Shown.UNKNOWN);
    Wait.until(() -> failure(admin).contains("certificate of 127.0.0.1:"));
    assertTrue(failure(admin).contains("certification path"), failure(admin));
    box.deliver("tls1@x", "eve@tls.example", "Behind a wrong certificate", "", "Wait.");
    box.show(TlsRelay.Shown.OF_ANOTHER);
    Wait.until(() -> failure(admin).contains("127.0.0.1 found"));
    assertTrue(failure(admin).contains("certificate of 127.0.0.1:"), failure(admin));
    assertEquals(List.of(), of("eve@tls.example"));
    box.show(TlsRelay.Shown.RIGHT);
    became("Behind a wrong certificate", "KEPT");
    Wait.until(() -> failure(admin).isEmpty());
  }

  private static String failure(Client admin) {
    return beat(admin).getString("failure", "");
  }

  private static JsonObject beat(Client admin) {
    return admin.get("operations").expect(200).object().getJsonArray("beats").getJsonObject(0);
  }

  private boolean told(Client writer, String incident) {
    return writer.get("notifications").expect(200).body().contains(incident);
  }

  private JsonObject became(String subject, String fate) {
    Wait.until(() -> mails(fate).stream().anyMatch(m -> subject.equals(m.getString("subject"))));
    return mails(fate).stream()
        .filter(m -> subject.equals(m.getString("subject")))
        .findFirst()
        .orElseThrow();
  }

  private List<JsonObject> mails(String fate) {
    return desk.get("received-mails?limit=200&fate=" + fate)
        .expect(200)
        .object()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }

  private List<JsonObject> of(String sender) {
    return List.of("KEPT", "REPORTED", "REPLIED", "IGNORED").stream()
        .flatMap(fate -> mails(fate).stream())
        .filter(m -> sender.equals(m.getString("sender")))
        .toList();
  }

  private JsonObject mail(String number) {
    return desk.get("received-mails/" + number).expect(200).object();
  }

  private static JsonObject own(Client writer, String number) {
    return writer.get("own-incidents/" + number).expect(200).object();
  }

  private static List<String> said(Client writer, String number) {
    return own(writer, number).getJsonArray("notes").getValuesAs(JsonObject.class).stream()
        .map(note -> note.getString("text"))
        .toList();
  }
}
