package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.evident.it.Client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Another tool's log becomes clocks, whatever happens on the way. */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.Kind.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportIT {

  private static final String LATE = "L1,%s,0,2016-11-07T09:00,%s,%s,Late,";

  @Parameter Database.Kind kind;
  private Database database;
  private Server server;
  private ImportDesk desk;
  private List<String> log;
  private String whole;
  private JsonObject run;
  private List<String> clocks;

  @BeforeParameterizedClassInvocation
  void open() {
    database = kind.open();
    server = Server.start("import-" + kind.name().toLowerCase(Locale.ROOT), database.properties());
    desk = new ImportDesk(Office.open(server));
    log = IncidentFile.lines();
    whole = desk.customer();
    run = desk.complete(whole, file("whole.csv", log));
    clocks = desk.clocks(whole);
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
  void every_class_of_case_has_the_clocks_worked_out_by_hand() {
    assertEquals(301, clocks.size(), "300 incidents and the heading");
    assertEquals(
        IncidentFile.EXPECTED, clocks.stream().filter(line -> line.startsWith("X")).toList());
  }

  @Test
  void a_gzip_file_gives_the_same_clocks() {
    String customer = desk.customer();
    desk.complete(customer, file("whole.csv.gz", log));
    assertEquals(clocks, desk.clocks(customer));
  }

  @Test
  void the_same_file_again_changes_nothing() {
    JsonObject again = desk.complete(whole, file("whole.csv", log));
    assertEquals(0, again.getInt("newRows"));
    assertEquals(clocks, desk.clocks(whole));
  }

  @Test
  void a_longer_file_continues_the_history() {
    String customer = desk.customer();
    List<String> half = log.subList(0, log.size() / 2);
    JsonObject first = desk.complete(customer, file("half.csv", half));
    assertTrue(!clocks.equals(desk.clocks(customer)), "half a log has other clocks");
    JsonObject rest = desk.complete(customer, file("whole.csv", log));
    assertEquals(clocks, desk.clocks(customer));
    assertEquals(run.getInt("newRows"), first.getInt("newRows") + rest.getInt("newRows"));
  }

  @Test
  void a_dry_run_checks_and_counts_and_stores_nothing() {
    String customer = desk.customer();
    Path file = file("whole.csv", log);
    Answer order = desk.upload(customer, file, ImportDesk.PROFILE, "Europe/London", true);
    JsonObject dry = desk.completed(order.expect(202).text("number"));
    assertEquals(log.size(), dry.getInt("readLines"));
    assertEquals(run.getInt("rejectedRows"), dry.getInt("rejectedRows"));
    assertEquals(
        desk.rejections(run.getString("number")), desk.rejections(dry.getString("number")));
    assertEquals(0, dry.getInt("newRows"));
    assertEquals(1, desk.clocks(customer).size(), "the heading alone");
  }

  @Test
  void the_rejection_file_names_line_field_value_and_reason() {
    List<String> bad =
        IntStream.range(0, log.size())
            .filter(i -> log.get(i).split(",")[1].equals("-100"))
            .mapToObj(i -> i + 2 + ",incident_state,'-100,IMP-4")
            .toList();
    assertTrue(bad.size() > 50, bad::toString);
    assertEquals(bad, desk.rejections(run.getString("number")));
    assertEquals(bad.size(), run.getInt("rejectedRows"));
    assertEquals(log.size(), run.getInt("readLines"));
  }

  @Test
  void what_each_row_says_is_read_back_through_the_doors() {
    LogFactChecks facts = new LogFactChecks(desk);
    facts.the_last_row_says_where_it_belongs();
    facts.each_state_of_the_other_tool_is_one_of_ours();
    facts.what_a_rejected_row_says_is_nowhere();
  }

  @Test
  void guards_that_bind_people_are_counted_by_their_rule() {
    JsonObject skipped = run.getJsonObject("skippedGuards");
    assertTrue(skipped.size() > 1, skipped::toString);
    skipped.forEach(
        (rule, times) -> {
          assertTrue(rule.matches("INC\\.[A-Z_]+\\.[A-Z_]+"), rule);
          assertTrue(((JsonNumber) times).longValue() > 0, rule);
        });
  }

  @Test
  void a_stopped_import_goes_on_where_it_was() {
    List<String> many = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    IntStream.range(0, 20).forEach(i -> log.forEach(line -> many.add(i + "-" + line)));
    clocks.stream()
        .filter(line -> !line.startsWith("number"))
        .forEach(line -> IntStream.range(0, 20).forEach(i -> expected.add(i + "-" + line)));
    expected.add(clocks.get(clocks.size() - 1));
    Collections.sort(expected);
    String customer = desk.customer();
    String number = desk.order(customer, file("many.csv", many));
    desk.await(number, v -> v.getInt("readLines") > 0);
    desk.tell(number, "stop");
    JsonObject stopped = desk.await(number, v -> false);
    assertEquals("STOPPED", stopped.getString("state"), stopped::toString);
    assertTrue(desk.clocks(customer).size() < expected.size());
    desk.tell(number, "resume");
    JsonObject over = desk.completed(number);
    assertEquals(many.size(), over.getInt("readLines"));
    assertEquals(expected, desk.clocks(customer));
  }

  @Test
  void a_truncated_gzip_is_read_as_far_as_it_goes() throws IOException {
    byte[] all = Files.readAllBytes(file("cut.csv.gz", log));
    String customer = desk.customer();
    Path half = IncidentFile.write("cut.bin", Arrays.copyOf(all, all.length / 2));
    JsonObject cut = desk.complete(customer, half);
    List<String> rejected = desk.rejections(cut.getString("number"));
    assertTrue(rejected.get(rejected.size() - 1).endsWith(",file,,IMP-9"), rejected::toString);
    assertTrue(cut.getInt("readLines") > 100, cut::toString);
    assertTrue(desk.clocks(customer).size() > 50);
    Path stump = IncidentFile.write("stump.bin", Arrays.copyOf(all, 7));
    JsonObject none = desk.complete(customer, stump);
    assertEquals(List.of("1,file,,IMP-9"), desk.rejections(none.getString("number")));
  }

  @Test
  void a_gzip_garbled_in_the_middle_is_not_half_read() throws IOException {
    byte[] all = Files.readAllBytes(file("garbled.csv.gz", log));
    byte[] unlike = all.clone();
    unlike[all.length - 6] ^= 0x10; // the sum of what was packed
    byte[] torn = all.clone();
    Arrays.fill(torn, all.length / 2, all.length / 2 + 64, (byte) 0xff);
    for (byte[] garbled : List.of(unlike, torn)) {
      String customer = desk.customer();
      JsonObject over =
          desk.complete(customer, IncidentFile.write("garbled-" + customer + ".bin", garbled));
      assertEquals(List.of("1,file,,IMP-9"), desk.rejections(over.getString("number")));
      assertEquals(0, over.getInt("newRows"), over::toString);
      assertEquals(0, over.getInt("incidents"), over::toString);
      assertEquals(1, desk.clocks(customer).size(), "names of columns only");
    }
  }

  @Test
  void what_cannot_be_read_is_rejected_and_the_rest_is_read() {
    String customer = desk.customer();
    List<String> lines = new ArrayList<>();
    lines.add(LATE.formatted("New", "2016-11-07T09:00", "3 - Moderate"));
    lines.add("x".repeat(10_000_000));
    lines.add(LATE.formatted("Active", "yesterday", "3 - Moderate"));
    lines.add(LATE.formatted("Active", "+123456789-11-07T09:00", "3 - Moderate"));
    lines.add(LATE.formatted("Active", "2016-11-07T09:10", "5 - Planning"));
    lines.add(LATE.formatted("Active", "2016-11-07T09:20", "3 - Moderate").replace(",0,", ",a,"));
    lines.addAll(Collections.nCopies(50_000, ""));
    lines.add(LATE.formatted("Resolved", "2016-11-07T10:00", "3").replace("Late", "La\0te"));
    JsonObject over = desk.complete(customer, file("bad.csv", lines));
    assertEquals(
        List.of(
            "3,line,,IMP-8",
            "4,sys_updated_at,yesterday,IMP-5",
            "5,sys_updated_at,'+123456789-11-07T09:00,IMP-5",
            "6,priority,5 - Planning,IMP-4",
            "7,sys_mod_count,a,IMP-6"),
        desk.rejections(over.getString("number")));
    assertEquals(
        "L1,Late,2016-11-07T09:00:00Z,2016-11-07T10:00:00Z,3600,P3,MET,"
            + "2016-11-07T10:00:00Z,3600,0,P3,MET,0",
        desk.clocks(customer).get(0));
  }

  @Test
  void a_heading_that_does_not_fit_is_said_once() {
    String text = "ticket,status\nA1,New\nA2,New\n";
    Path file = IncidentFile.write("other.csv", text.getBytes(StandardCharsets.UTF_8));
    JsonObject over = desk.complete(whole, file);
    assertEquals(List.of("1,heading,,IMP-7"), desk.rejections(over.getString("number")));
    assertEquals(clocks, desk.clocks(whole));
  }

  @Test
  void a_wrong_zone_or_profile_or_customer_is_refused() {
    Path file = file("half.csv", log.subList(0, 10));
    Answer zone = desk.upload(whole, file, ImportDesk.PROFILE, "Mars/Olympus", false);
    assertEquals("CAL-1", zone.expect(422).text("rule"));
    Answer profile = desk.upload(whole, file, "nobody-wrote-it", "Europe/London", false);
    assertEquals("profile", profile.expect(404).text("field"));
    Answer customer = desk.upload("nobody", file, ImportDesk.PROFILE, "Europe/London", false);
    assertEquals("REC-1", customer.expect(404).text("rule"));
  }

  @Test
  void a_real_log_has_the_clocks_another_program_computed_though_the_server_is_killed()
      throws IOException {
    RealLog real = RealLog.find();
    String customer = desk.customer();
    Path file = real.events();
    String number = desk.order(customer, file);
    JsonObject before = desk.await(number, this::isFar);
    server.kill();
    assertEquals("RUNNING", before.getString("state"), before::toString);
    server.start();
    JsonObject over = desk.completed(number);
    assertEquals(RealLog.LINES, over.getInt("readLines"), over::toString);
    List<String> expected = real.clocks();
    assertEquals(expected, desk.clocks(customer));
    JsonObject again = desk.complete(customer, file);
    assertEquals(0, again.getInt("newRows"), again::toString);
    assertEquals(expected, desk.clocks(customer));
  }

  /** One database is left in the middle of reading, the other in the middle of replaying. */
  private boolean isFar(JsonObject view) {
    return kind == Database.Kind.H2
        ? view.getInt("readLines") > RealLog.LINES * 0.6
        : view.getInt("total") > 0 && view.getInt("done") > view.getInt("total") * 0.6;
  }

  private static Path file(String name, List<String> lines) {
    return IncidentFile.write(name, lines);
  }
}
