package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** People are told in the application and by mail, whatever happens to the mail server or to ours. */
final class MailChecks implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(150);
  private static final String OWNER = "postmaster";

  private final DeafLine line;
  private GreenMail post;
  private Server server;
  private Office office;
  private Client desk;
  private Client owner;
  private String customer;
  private String service;

  MailChecks() {
    post = post(0);
    line = new DeafLine(post.getSmtp().getPort());
  }

  /** What a server is told to send its mails here. */
  List<String> properties() {
    return List.of("-Devident.smtp.host=127.0.0.1", "-Devident.smtp.port=" + line.port());
  }

  /** Takes over a server that was told so, and a customer of it. */
  void open(Server running, Office its, Client reporter, String of) {
    server = running;
    office = its;
    desk = reporter;
    customer = of;
    owner = office.person(OWNER, null, "SERVICE_OWNER");
    String post = "{\"name\":\"Post office\",\"owner\":\"%s\"}".formatted(OWNER);
    service = office.administrator().post("services", post).expect(201).text("number");
  }

  @Override
  public void close() {
    line.close();
    post.stop();
  }

  void a_breach_reaches_the_owner_in_the_application_and_by_mail() throws MessagingException {
    String number = breach();
    await(() -> mails(number).size() == 4);
    MimeMessage mail = mails(number).get(3);
    assertEquals(
        OWNER + "@example.org", ((InternetAddress) mail.getAllRecipients()[0]).getAddress());
    assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
    List<JsonObject> told = notices(owner, number);
    assertEquals(4, told.size());
    assertEquals(number + ": response time exceeded", told.get(0).getString("text"));
    assertEquals(
        number + ": Reaktionszeit überschritten",
        notices(owner.reading("de"), number).get(0).getString("text"));
    assertEquals(List.of(), notices(desk, number));
    long id = told.get(0).getJsonNumber("id").longValue();
    long unread = unread();
    desk.post("notifications/" + id + "/read").expect(404);
    owner.post("notifications/" + id + "/read").expect(204);
    assertEquals(unread - 1, unread());
    owner.get("notifications/mails").expect(403);
  }

  /** What somebody typed is in the one line it is for: it addresses nobody else and says nothing in our name. Field lesson S18. */
  void a_name_or_title_with_breaks_begins_no_header_and_no_body() throws MessagingException {
    String evil = "\\r\\nBcc: victim@example.org\\r\\nX-Evil: yes\\r\\n\\r\\nPay here";
    String person =
        """
        {"login":"mallory","name":"Mallory%s","email":"mallory@example.org","roles":["DEMAND_MANAGER"]}""";
    office.administrator().post("people", person.formatted(evil)).expect(201);
    String duty =
        """
        {"key":"FINANCIAL_REVIEW","title":"Look%s","process":"slm","subject":"%s","intervalDays":30,
         "anchor":"%s","role":"DEMAND_MANAGER","checklist":["Look at it"]}""";
    office
        .person("mail-process", null, "PROCESS_OWNER")
        .post("duties", duty.formatted(evil, customer, LocalDate.now(ZoneOffset.UTC).minusDays(20)))
        .expect(201);
    await(() -> !told("mallory").isEmpty());
    for (MimeMessage mail : told("mallory")) {
      assertEquals(1, mail.getAllRecipients().length);
      assertEquals(null, mail.getHeader("Bcc", null));
      assertEquals(null, mail.getHeader("X-Evil", null));
      assertEquals(1, mail.getHeader("Subject").length);
      assertTrue(
          mail.getSubject().matches(".*Look +Bcc: victim@example.org +X-Evil.*"),
          mail.getSubject());
    }
    assertEquals(List.of(), told("victim"));
  }

  /** The mails a person has got. */
  List<MimeMessage> told(String login) {
    return Stream.of(post.getReceivedMessages())
        .filter(m -> isTo(m, login + "@example.org"))
        .toList();
  }

  void a_mail_that_nobody_answered_for_comes_again_under_its_own_id() {
    line.deaf(true);
    String number = breach();
    await(() -> !mails(number).isEmpty());
    server.kill();
    line.deaf(false);
    server.start();
    await(() -> ids(number).size() == 4 && waiting(number) == 0);
    assertTrue(mails(number).size() > 4);
    assertEquals(4, ids(number).size());
  }

  void a_mail_server_that_is_down_makes_dead_letters_that_can_be_tried_again() {
    int port = post.getSmtp().getPort();
    post.stop();
    String number = breach();
    await(() -> dead(number).size() == 4);
    JsonObject letter = dead(number).get(0);
    assertEquals(5, letter.getInt("attempts"));
    assertFalse(letter.getString("cause").isEmpty());
    post = post(port);
    office
        .administrator()
        .post("notifications/mails/" + letter.getInt("id") + "/retry")
        .expect(204);
    await(() -> mails(number).size() == 1);
    await(() -> dead(number).size() == 3);
    assertEquals(4, notices(owner, number).size());
  }

  private static GreenMail post(int port) {
    GreenMail post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    post.start();
    return post;
  }

  /** An incident whose response breached an hour ago, so that four signals are due at once. */
  private String breach() {
    String body =
        """
        {"customer":"%s","service":"%s","title":"Mail is down","description":"Nothing arrives.",
         "impact":1,"urgency":2,"reportedAt":"%s"}"""
            .formatted(customer, service, Instant.now().minus(20, ChronoUnit.MINUTES));
    return desk.post("incidents", body)
        .expect(201)
        .object()
        .getJsonObject("incident")
        .getString("number");
  }

  private List<MimeMessage> mails(String number) {
    return Stream.of(post.getReceivedMessages())
        .filter(m -> subject(m).contains(number) && isTo(m, OWNER + "@example.org"))
        .toList();
  }

  private List<String> ids(String number) {
    return mails(number).stream().map(MailChecks::id).distinct().toList();
  }

  private List<JsonObject> dead(String number) {
    return letters("DEAD", number);
  }

  private int waiting(String number) {
    return letters("WAITING", number).size();
  }

  private List<JsonObject> letters(String state, String number) {
    return items(office.administrator(), "notifications/mails?state=" + state).stream()
        .filter(m -> number.equals(m.getString("number")))
        .filter(m -> m.getString("recipient").startsWith(OWNER))
        .toList();
  }

  private static boolean isTo(MimeMessage message, String address) {
    try {
      return ((InternetAddress) message.getAllRecipients()[0]).getAddress().equals(address);
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static List<JsonObject> notices(Client who, String number) {
    return items(who, "notifications").stream()
        .filter(n -> number.equals(n.getString("number")))
        .toList();
  }

  private static List<JsonObject> items(Client who, String path) {
    return who.get(path).expect(200).object().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private long unread() {
    return owner
        .get("notifications/unread")
        .expect(200)
        .object()
        .getJsonNumber("unread")
        .longValue();
  }

  private static String subject(MimeMessage message) {
    try {
      return message.getSubject();
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String id(MimeMessage message) {
    try {
      return message.getMessageID();
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private void await(BooleanSupplier wanted) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!wanted.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("Out of patience");
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
  }
}
