package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evident.it.Client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A month of records becomes a review that people explain, sign and publish. */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.Kind.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewIT {

  private static final YearMonth MONTH = YearMonth.of(2016, 6);
  private static final String SERVICE = "C1";
  private static final String METERED = "Fresh";
  private static final Duration DAY = Duration.ofDays(1);
  private static final int MONTH_DAYS = 30;
  private static final String REASON = "{\"reason\":\"The rest of the log came late\"}";

  @Parameter Database.Kind kind;
  private Database database;
  private Server server;
  private Office office;
  private ImportDesk imports;
  private ReviewDesk desk;
  private List<String> properties;
  private List<String> log;
  private int customers;

  @BeforeParameterizedClassInvocation
  void open() {
    database = kind.open();
    String name = "review-" + kind.name().toLowerCase(Locale.ROOT);
    properties = Intruder.welcome(kind, database, name);
    server = Server.start(name, properties);
    office = Office.open(server);
    imports = new ImportDesk(office);
    desk = new ReviewDesk(office);
    log = IncidentFile.lines();
    customers = 0;
  }

  @AfterParameterizedClassInvocation
  void close() {
    if (server != null) {
      server.close();
    }
    if (database != null) {
      database.close();
    }
  }

  @Test
  void rev6_a_month_that_is_not_over_is_refused() {
    String customer = customer(log.subList(0, 10));
    assertEquals("REV-6", desk.order(YearMonth.now(), customer).expect(422).text("rule"));
  }

  @Test
  void measuring_again_gives_the_same_bytes() {
    String customer = customer(log);
    CapacityDesk capacity = new CapacityDesk(office);
    String disk = capacity.define("Disk space", service(METERED), (int) DAY.toSeconds(), "MAX");
    grown(capacity, disk, MONTH.atEndOfMonth());
    List<JsonObject> once = desk.measure(MONTH, customer);
    List<byte[]> bytes = once.stream().map(this::snapshot).toList();
    assertCapacity(ReviewDesk.numberOf(once, METERED), disk);
    grown(capacity, disk, MONTH.atEndOfMonth().plusDays(60)); // what comes later changes nothing
    List<JsonObject> twice = desk.measure(MONTH, customer);
    assertTrue(once.size() > 3, once::toString);
    assertEquals(once.size(), twice.size());
    for (int i = 0; i < once.size(); i++) {
      assertEquals(once.get(i).getString("number"), twice.get(i).getString("number"));
      assertEquals(once.get(i).getString("fingerprint"), twice.get(i).getString("fingerprint"));
      assertArrayEquals(bytes.get(i), snapshot(twice.get(i)));
      assertEquals(sha256(bytes.get(i)), once.get(i).getString("fingerprint"));
    }
  }

  @Test
  void pty10_who_answers_for_one_service_reads_its_reviews_only() {
    List<JsonObject> made = desk.measure(MONTH, customer(log));
    String service =
        made.stream()
            .filter(review -> "SERVICE".equals(review.getString("kind")))
            .findFirst()
            .orElseThrow()
            .getString("service");
    Client owner = office.person("one-service-" + made.get(0).getString("number"), null);
    String role =
        "{\"login\":\"one-service-%s\",\"role\":\"SERVICE_OWNER\",\"scope\":\"SERVICE\",\"scopeKey\":\"%s\"}"
            .formatted(made.get(0).getString("number"), service);
    int id = office.administrator().post("assignments", role).expect(201).object().getInt("id");
    owner.post("assignments/" + id + "/acceptance").expect(200);
    for (JsonObject review : made) {
      String path = "reviews/" + review.getString("number");
      int told = service.equals(review.getString("service", "")) ? 200 : 404;
      for (String part : List.of("", "/figures", "/snapshot.json", "/findings", "/meeting")) {
        assertEquals(told, owner.get(path + part).status(), path + part);
      }
    }
    List<String> services =
        owner.get("reviews?limit=200").expect(200).list().getValuesAs(JsonObject.class).stream()
            .map(review -> review.getString("service", ""))
            .distinct()
            .toList();
    assertEquals(List.of(service), services);
  }

  private String service(String name) {
    return office
        .administrator()
        .get("services?limit=200")
        .expect(200)
        .list()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(s -> name.equals(s.getString("name")))
        .findFirst()
        .orElseThrow()
        .getString("number");
  }

  private static void grown(CapacityDesk capacity, String metric, LocalDate last) {
    capacity.post(
        "capacity/samples/" + metric, CapacityDesk.bytes(CapacityDesk.daily(last, MONTH_DAYS)));
  }

  /** Half a percent more a day, 69.5 at the end: 84.9 is reached in 31 days, too soon to order 45 days ahead (CAP-7, CAP-8). */
  private void assertCapacity(String review, String metric) {
    assertEquals("69.5", figure(review, "CAPACITY:metric " + metric, "value"));
    assertEquals("80", figure(review, "CAPACITY_WARNING:metric " + metric, "value"));
    assertEquals("84.9", figure(review, "CAPACITY_CRITICAL:metric " + metric, "value"));
    assertEquals("31", figure(review, "CAPACITY_DAYS:metric " + metric, "value"));
    String snapshot =
        new String(
            desk.author.bytes("reviews/" + review + "/snapshot.json"), StandardCharsets.UTF_8);
    assertTrue(snapshot.contains("CAPACITY_ORDER_LATE"), snapshot);
  }

  private String figure(String review, String name, String member) {
    return desk.author.get("reviews/" + review + "/figures").expect(200).list().stream()
        .map(JsonValue::asJsonObject)
        .filter(
            f ->
                name.equals(
                    f.getString("dimension").isEmpty()
                        ? f.getString("key")
                        : f.getString("key") + ":" + f.getString("dimension")))
        .map(f -> f.getJsonNumber(member).bigDecimalValue().stripTrailingZeros().toPlainString())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everybody_takes_the_step_of_their_role_and_the_customer_sees_the_end() {
    String customer = customer(log);
    Client representative = office.known("customer" + customers);
    Client clerk = office.person("clerk" + customers, customer, "USER");
    List<JsonObject> drafts = desk.measure(MONTH, customer);
    String number = ReviewDesk.numberOf(drafts, SERVICE);
    String path = "reviews/" + number;
    assertRefused(desk.author.post(path + "/submit"), 422, "REV-3");
    assertFalse(desk.openKinds(number).isEmpty());
    desk.explain(number);
    assertEquals(Set.of(), desk.openKinds(number));
    desk.author.post(path + "/submit").expect(200);
    assertRefused(desk.owner.post(path + "/approve"), 422, "REV-5");
    assertRefused(desk.author.post(path + "/review"), 403, "SOD-1");
    desk.reviewer.post(path + "/review").expect(200);
    assertRefused(desk.author.post(path + "/approve"), 403, "SOD-1");
    assertRefused(desk.reviewer.post(path + "/approve"), 403, "SOD-1");
    assertEquals("APPROVED", desk.owner.post(path + "/approve").expect(200).text("state"));
    Client process = office.person("process" + customers, null, "PROCESS_OWNER");
    String service = desk.author.get(path).expect(200).text("service");
    String duty = reporting(process, service, "");
    String listed = reporting(process, customer, "\"Talk about it\"");
    assertRefused(representative.get(path), 404, "REC-1");
    assertRefused(representative.get(path + "/snapshot.json"), 404, "REC-1");
    assertEquals(List.of(), ReviewDesk.list(representative, MONTH, customer));
    assertEquals("PUBLISHED", desk.reviewer.post(path + "/publish").expect(200).text("state"));
    Answer seen = representative.get(path).expect(200);
    assertEquals(sha256(representative.bytes(path + "/snapshot.json")), seen.text("fingerprint"));
    assertTrue(seen.text("seal").matches("[0-9a-f]{64}"), seen::body);
    assertEquals(1, ReviewDesk.list(representative, MONTH, customer).size());
    assertEquals("COMPLETED " + number, latest(process, duty));
    assertEquals("PLANNED null", latest(process, listed));
    assertEquals(List.of("REVIEW_PUBLISHED"), topics(representative));
    assertEquals(List.of(), topics(clerk));
    assertTrue(told(desk.owner, number) && told(desk.author, number), "owner and level manager");
    assertTrue(told(office.known("relations"), number), "a copy to the relationship manager");
    assertTrue(told(process, number), "a copy to the owner of a process it tells of");
    process.get(path).expect(200);
    assertTrue(topics(desk.reviewer).contains("REVIEW_SUBMITTED"));
    assertTrue(topics(desk.owner).contains("REVIEW_REVIEWED"));
    assertTrue(topics(desk.author).contains("REVIEW_APPROVED"));
    assertDocument(representative, path + "/review.pdf", "%PDF");
    assertDocument(representative, path + "/review.xlsx", "PK");
    decisions(representative).rep3_missed_targets_are_decided_on_and_told(number);
    decisions(representative).rev17_a_meeting_is_planned_held_and_minuted(number);
    String whole = ReviewDesk.numberOf(drafts, null);
    desk.explain(whole);
    desk.author.post("reviews/" + whole + "/submit").expect(200);
    desk.reviewer.post("reviews/" + whole + "/review").expect(200);
    office.known("relations").post("reviews/" + whole + "/approve").expect(200);
    desk.reviewer.post("reviews/" + whole + "/publish").expect(200);
    assertTrue(told(desk.owner, whole) && told(office.known("relations"), whole));
    assertEquals("PLANNED " + whole, latest(process, listed)); // DUT-8
    String done = "duties/" + listed + "/occurrences/" + dueOn() + "/completion";
    assertRefused(imports.levels().post(done, "{}"), 422, "DUT-4");
    imports.levels().post(done, "{\"done\":[\"Talk about it\"]}").expect(200);
    assertEquals("COMPLETED " + whole, latest(process, listed));
  }

  private DecisionChecks decisions(Client representative) {
    return new DecisionChecks(desk, office.known("relations"), representative);
  }

  private static String reporting(Client process, String subject, String checklist) {
    String body =
        """
        {"key":"SLA_REPORTING","title":"Publish the month","process":"reporting","subject":"%s",
         "intervalDays":30,"anchor":"%s","role":"SERVICE_LEVEL_MANAGER","checklist":[%s]}""";
    return process
        .post("duties", body.formatted(subject, dueOn(), checklist))
        .expect(201)
        .text("number");
  }

  private static LocalDate dueOn() {
    return LocalDate.now(ZoneOffset.UTC).plusDays(3);
  }

  private static String latest(Client process, String duty) {
    JsonObject latest =
        process.get("duties/" + duty + "/occurrences").expect(200).list().getJsonObject(0);
    return latest.getString("state") + " " + latest.getString("result", null);
  }

  @Test
  void cls2_who_reads_a_confidential_review_is_written_down() {
    String customer = customer(log.subList(0, 10));
    String number = ReviewDesk.numberOf(desk.measure(MONTH, customer), SERVICE);
    Client auditor = office.person("auditor" + customers, null, "AUDITOR");
    desk.reviewer
        .put(
            "classifications/" + number,
            "{\"level\":\"CONFIDENTIAL\",\"reason\":\"Before the tender\"}")
        .expect(200);
    String history = "history?record=" + number;
    assertFalse(auditor.get(history).expect(200).body().contains("\"READ\""));
    desk.owner.get("reviews/" + number + "/figures").expect(200);
    String read = auditor.get(history).expect(200).body();
    assertTrue(read.contains("\"READ\"") && read.contains("\"owner\""), read);
  }

  /** Whether somebody was told that a review was published. */
  private static boolean told(Client who, String review) {
    return who.get("notifications?limit=100").expect(200).object().getJsonArray("items").stream()
        .map(JsonValue::asJsonObject)
        .filter(notice -> "REVIEW_PUBLISHED".equals(notice.getString("topic")))
        .anyMatch(notice -> notice.toString().contains(review));
  }

  private static List<String> topics(Client who) {
    return who.get("notifications").expect(200).object().getJsonArray("items").stream()
        .map(notice -> notice.asJsonObject().getString("topic"))
        .distinct()
        .toList();
  }

  @Test
  void slm5_a_month_with_more_work_than_agreed_is_held_against_the_relaxed_goal() {
    String busy = imported(imports.customer(1), log);
    String usual = customer(log);
    List<JsonObject> reviews = desk.measure(MONTH, busy);
    String one = ReviewDesk.numberOf(reviews, SERVICE);
    String whole = ReviewDesk.numberOf(reviews, null);
    assertEquals("1", figure(one, "RESO", "goal"));
    String opened = figure(whole, "INC_OPENED", "value");
    assertEquals(opened, figure(one, "WORKLOAD:INCIDENTS", "numerator")); // of all its services
    assertEquals(opened, figure(one, "WORKLOAD_SHARE:INCIDENTS", "denominator"));
    assertEquals(
        figure(one, "INC_OPENED", "value"), figure(one, "WORKLOAD_SHARE:INCIDENTS", "numerator"));
    assertEquals(opened, figure(whole, "WORKLOAD:INCIDENTS", "numerator"));
    String other = ReviewDesk.numberOf(desk.measure(MONTH, usual), SERVICE);
    assertEquals("90", figure(other, "RESO", "goal"));
  }

  @Test
  void documents_are_sent_only_where_they_changed() {
    String customer = customer(log);
    String number = ReviewDesk.numberOf(desk.measure(MONTH, customer), SERVICE);
    String path = "reviews/" + number;
    String fingerprint = '"' + desk.author.get(path).text("fingerprint") + '"';
    assertEquals(304, status(path + "/snapshot.json", fingerprint));
    assertEquals(200, status(path + "/snapshot.json", "\"0\""));
    String pdf = tag(path + "/review.pdf?lang=en");
    assertEquals(304, status(path + "/review.pdf?lang=en", pdf));
    assertEquals(200, status(path + "/review.pdf?lang=de", pdf));
    assertEquals(304, status(path + "/review.xlsx?lang=en", tag(path + "/review.xlsx?lang=en")));
    desk.explain(number);
    assertEquals(200, status(path + "/review.pdf?lang=en", pdf));
  }

  private int status(String path, String known) {
    return desk.author.conditional("GET", path, "If-None-Match", known, null).statusCode();
  }

  private String tag(String path) {
    return desk.author
        .conditional("GET", path, null, null, null)
        .headers()
        .firstValue("ETag")
        .orElseThrow();
  }

  @Test
  void r9_a_figure_that_changes_later_makes_a_new_revision_that_holds_once_it_is_published() {
    String customer = customer(log.subList(0, log.size() / 2));
    String first = ReviewDesk.numberOf(desk.measure(MONTH, customer), SERVICE);
    desk.publish(first);
    byte[] before = desk.author.bytes("reviews/" + first + "/snapshot.json");
    assertRefused(desk.author.post("reviews/" + first + "/restate", REASON), 422, "REV-9");
    imports.complete(customer, IncidentFile.write("review-whole.csv", log));
    Surfer author = new Surfer(server).signIn("author", Office.PASSWORD);
    String whole = ReviewDesk.numberOf(desk.measure(MONTH, customer), null);
    assertTrue(page(author, whole).contains("Changed since the last draft"), whole);
    assertArrayEquals(before, desk.author.bytes("reviews/" + first + "/snapshot.json"));
    Answer second = desk.author.post("reviews/" + first + "/restate", REASON).expect(200);
    assertEquals(2, second.object().getInt("revision"));
    assertEquals("DRAFT", second.text("state"));
    byte[] after = desk.author.bytes("reviews/" + second.text("number") + "/snapshot.json");
    assertEquals(sha256(after), second.text("fingerprint"));
    String changed = page(author, second.text("number"));
    assertTrue(changed.contains("Changed since the revision before"), changed);
    assertFalse(page(author, first).contains("Changed since the revision before"));
    assertEquals("PUBLISHED", state(first), "nobody approved the new one yet");
    assertRefused(desk.author.post("reviews/" + first + "/restate", REASON), 422, "REV-13");
    assertEquals(figure(first, "INC_OPENED", "value"), previous(customer));
    Client representative = office.known("customer" + customers);
    decisions(representative).decide(first);
    desk.publish(second.text("number"));
    decisions(representative)
        .rep3_a_restated_review_keeps_its_decisions(first, second.text("number"));
    assertEquals(figure(second.text("number"), "INC_OPENED", "value"), previous(customer));
    assertEquals(List.of("REVIEW_RESTATED", "REVIEW_PUBLISHED"), topics(representative));
    Answer old = desk.author.get("reviews/" + first).expect(200);
    assertEquals("RESTATED", old.text("state"));
    assertArrayEquals(before, desk.author.bytes("reviews/" + first + "/snapshot.json"));
    assertEquals(sha256(before), old.text("fingerprint"));
    assertFalse(old.text("fingerprint").equals(second.text("fingerprint")));
    assertImprovement(next(customer));
  }

  @Test
  void r4_a_customers_review_opens_the_revision_it_was_made_of() {
    String customer = customer(log.subList(0, log.size() / 2));
    String first = ReviewDesk.numberOf(desk.measure(MONTH, customer), SERVICE);
    desk.publish(first);
    imports.complete(customer, IncidentFile.write("review-parts.csv", log));
    String second =
        desk.author.post("reviews/" + first + "/restate", REASON).expect(200).text("number");
    String whole = ReviewDesk.numberOf(desk.measure(MONTH, customer), null);
    new ServicePartChecks(desk, office.known("relations"), office.known("customer" + customers))
        .r4_a_customers_review_opens_the_revision_it_was_made_of(whole, first, second);
  }

  /** Service levels were missed in June already, so July needs more than a cause (REV-10). */
  private void assertImprovement(String july) {
    assertTrue(desk.openKinds(july).contains("IMPROVEMENT"), () -> desk.openKinds(july).toString());
    desk.explain(july);
    desk.author.post("reviews/" + july + "/submit").expect(200);
    desk.reviewer.post("reviews/" + july + "/review").expect(200);
    desk.owner.post("reviews/" + july + "/approve").expect(200);
    assertTrue(
        desk
            .owner
            .get("actions?limit=200")
            .expect(200)
            .list()
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(action -> july.equals(action.getString("source")))
            .anyMatch(action -> "IMPROVEMENT".equals(action.getString("kind"))));
  }

  private static String page(Surfer reader, String review) {
    return reader.open("evaluation/servicereview/detail.xhtml?number=" + review).body();
  }

  private String state(String review) {
    return desk.author.get("reviews/" + review).expect(200).text("state");
  }

  /** What the month after compares its incidents with. */
  private String previous(String customer) {
    return figure(next(customer), "INC_OPENED", "previous");
  }

  private String next(String customer) {
    return ReviewDesk.numberOf(desk.measure(MONTH.plusMonths(1), customer), SERVICE);
  }

  @Test
  void a_real_log_has_the_figures_another_program_computed() throws IOException {
    RealLog real = RealLog.find();
    String customer = imports.customer();
    customers++;
    imports.complete(customer, real.events());
    JsonObject months = real.figures();
    for (String month : months.keySet()) {
      FlatFigures expected = new FlatFigures();
      JsonObject subjects = months.getJsonObject(month);
      subjects.forEach((subject, figures) -> expected.expect(subject, figures.asJsonObject()));
      FlatFigures shown = new FlatFigures();
      for (JsonObject review : desk.measure(YearMonth.parse(month), customer)) {
        show(shown, review);
      }
      assertTrue(expected.words().size() > 500, month);
      assertEquals(lines(expected), lines(shown), month);
    }
  }

  @Test
  void r4_every_figure_is_what_the_raw_records_give() throws SQLException {
    try (Intruder intruder = Intruder.into(properties)) {
      new RecountChecks(desk, customer(log))
          .r4_every_figure_is_what_the_raw_records_give(intruder.connection());
    }
  }

  @Test
  void rep4_published_figures_are_held_against_the_stored_ones() throws SQLException {
    String customer = customer(log.subList(0, log.size() / 2));
    String number = ReviewDesk.numberOf(desk.measure(MONTH, customer), SERVICE);
    desk.publish(number);
    try (Intruder intruder = Intruder.into(properties)) {
      ComparisonChecks checks = new ComparisonChecks(desk.reviewer, intruder.connection());
      checks.rep4_a_stored_figure_that_was_changed_is_found(number);
      checks.rep5_each_clause_says_where_it_is_told();
    }
  }

  private void show(FlatFigures shown, JsonObject review) {
    String path = "reviews/" + review.getString("number") + "/figures";
    JsonArray figures = desk.author.get(path).expect(200).list();
    boolean all = "CUSTOMER".equals(review.getString("kind"));
    shown.show(all ? "ALL" : review.getString("serviceName"), figures);
    assertRecords(figures, "INC_OPENED", "value");
    assertRecords(figures, "RESO", "denominator");
  }

  private void assertRecords(JsonArray figures, String key, String member) {
    JsonObject figure =
        figures.getValuesAs(JsonObject.class).stream()
            .filter(f -> f.getString("key").equals(key) && f.getString("dimension").isEmpty())
            .findFirst()
            .orElseThrow();
    JsonArray records = desk.author.get(figure.getString("records")).expect(200).list();
    assertEquals(figure.getJsonNumber(member).longValueExact(), records.size(), figure::toString);
  }

  private String customer(List<String> lines) {
    return imported(imports.customer(), lines);
  }

  private String imported(String customer, List<String> lines) {
    customers++;
    imports.complete(customer, IncidentFile.write("review-" + customers + ".csv", lines));
    return customer;
  }

  private byte[] snapshot(JsonObject review) {
    return desk.author.bytes("reviews/" + review.getString("number") + "/snapshot.json");
  }

  private static String lines(FlatFigures figures) {
    return figures.words().toString().replace(", ", "\n");
  }

  private static void assertDocument(Client reader, String path, String magic) {
    byte[] once = reader.bytes(path);
    String start = new String(once, 0, magic.length(), StandardCharsets.ISO_8859_1);
    assertEquals(magic, start);
    assertArrayEquals(once, reader.bytes(path), path);
  }

  private static void assertRefused(Answer answer, int status, String rule) {
    assertEquals(rule, answer.expect(status).text("rule"), answer.body());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
