package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.evident.it.Client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written about what happened, and that nobody alters it unseen, on each database. */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.Kind.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryIT {

  private static final int CUSTOMERS = 110;

  private static final Map<Database.Kind, String> WAITING =
      Map.of(
          Database.Kind.H2,
          "select count(*) from information_schema.sessions where blocker_id is not null",
          Database.Kind.POSTGRESQL,
          "select count(*) from pg_locks where not granted");

  @Parameter Database.Kind kind;
  private Database database;
  private Server server;
  private Office office;
  private Client auditor;
  private Intruder intruder;
  private List<String> properties;
  private String customer;
  private String shard;

  @BeforeParameterizedClassInvocation
  void open() {
    database = kind.open();
    String name = "history-" + kind.name().toLowerCase(Locale.ROOT);
    properties = Intruder.welcome(kind, database, name);
    server = Server.start(name, properties);
    office = Office.open(server);
    auditor = office.person("auditor", null, "AUDITOR");
    for (int i = 0; i < CUSTOMERS; i++) {
      customer = office.customer("Customer " + i, "Europe/London");
    }
    intruder = Intruder.into(properties);
    shard = intruder.read("select shard from history_head order by position desc");
    Wait.until(this::sealed);
  }

  @AfterParameterizedClassInvocation
  void close() {
    if (intruder != null) {
      intruder.close();
    }
    if (server != null) {
      server.close();
    }
    if (database != null) {
      database.close();
    }
  }

  @Test
  void gen2_who_did_what_in_which_role_by_which_way_is_written() {
    office.person("leaver", null, "USER");
    office.administrator().post("people/leaver/deactivation").expect(200);
    JsonObject left = entries("actor=admin").get(0);
    assertEquals("DEACTIVATED", left.getString("act"));
    assertEquals("ADMINISTRATOR", left.getString("actingRole"));
    assertEquals("active", left.getString("field"));
    assertEquals("true", left.getString("oldValue"));
    assertEquals("false", left.getString("newValue"));
    assertEquals("API", left.getString("channel"));
    List<JsonObject> about = entries("record=" + left.getString("number"));
    assertTrue(about.stream().anyMatch(e -> "SIGNED_IN".equals(e.getString("act"))));
    assertTrue(about.stream().anyMatch(e -> "CREATED".equals(e.getString("act"))));
    office.nobody().signIn("who", "is this person");
    assertEquals("SIGN_IN_REFUSED", entries("record=-").get(0).getString("act"));
    assertEquals(0, entries("until=2020-01-01T00:00:00Z").size());
    assertEquals(422, auditor.get("history?from=yesterday").status());
  }

  @Test
  void his1_every_entry_is_met_once_page_by_page() {
    Set<String> met = new HashSet<>();
    String before = "";
    while (before != null) {
      Answer page = auditor.get("history?actor=admin&before=" + before).expect(200);
      for (JsonObject e : page.object().getJsonArray("items").getValuesAs(JsonObject.class)) {
        assertTrue(met.add(e.getString("place")), page.body());
      }
      before = page.text("next");
    }
    String all = intruder.read("select count(*) from history_entry where actor = 'admin'");
    assertEquals(Integer.parseInt(all), met.size());
    assertTrue(met.size() > CUSTOMERS);
    assertEquals("HIS-1", auditor.get("history?before=x").text("rule"));
  }

  @Test
  void gen2_an_export_proves_itself_elsewhere_and_is_written() throws IOException {
    Path file = Files.createTempFile("history", ".jsonl");
    Files.write(file, auditor.bytes("history/export"));
    String said = intruder.verify(file);
    assertTrue(said.contains("The history is whole") && said.endsWith("0"), said);
    assertEquals("EXPORTED", entries("record=history&actor=auditor").get(0).getString("act"));
    Files.writeString(file, Files.readString(file).replaceFirst("Customer 7\"", "Customer 8\""));
    String forged = intruder.verify(file);
    assertTrue(forged.contains("was changed") && forged.endsWith("1"), forged);
  }

  @Test
  void gen2_a_changed_entry_is_named() {
    String where = " where shard = " + shard + " and position = 2";
    String was = intruder.read("select detail from history_entry" + where);
    intruder.change("update history_entry set detail = 'forged'" + where);
    assertFault("entry " + shard + ":2 was changed");
    intruder.change("update history_entry set detail = ?" + where, was);
    assertWhole();
  }

  @Test
  void gen2_a_removed_entry_is_named() {
    intruder.without(
        "history_entry",
        "shard = " + shard + " and position = 2",
        () -> assertFault("entry " + shard + ":2 is missing"));
    assertWhole();
  }

  @Test
  void gen2_entries_that_changed_places_are_named() {
    swap();
    assertFault("entry " + shard + ":2 was moved from " + shard + ":3");
    swap();
    assertWhole();
  }

  @Test
  void gen2_a_last_entry_taken_off_with_its_end_is_named() {
    Wait.until(this::sealed);
    String last = intruder.read("select max(position) from history_entry where shard = " + shard);
    String which = "shard = " + shard + " and position = " + last;
    String hash = intruder.read("select hash from history_entry where " + which);
    String before = intruder.read("select previous_hash from history_entry where " + which);
    String head = "update history_head set position = ?, hash = ? where shard = " + shard;
    long end = Long.parseLong(last);
    intruder.without(
        "history_entry",
        which,
        () -> {
          assertFault("chain " + shard + ":" + last + " ends at " + (end - 1));
          intruder.change(head, end - 1, before);
          assertFault("sealed entry " + shard + ":" + last + " is missing");
          intruder.change(head, end, hash);
        });
    assertWhole();
  }

  @Test
  void gen2_a_deleted_seal_is_named() {
    String number = intruder.read("select max(number) from history_seal");
    intruder.without(
        "history_seal", "number = " + number, () -> assertFault("seal " + number + " is missing"));
    assertWhole();
  }

  @Test
  void gen2_a_seal_that_was_printed_and_is_gone_is_named() {
    intruder.change(
        "insert into content (id, name, media_type, length, sha256, created_at) values (-1, 'x',"
            + " 'application/json', 0, '', current_timestamp)");
    intruder.change(
        "insert into review (id, number, kind, period, customer_id, service_id, revision, state,"
            + " content_id, fingerprint, computed_at, published_at, seal, version) select -1,"
            + " 'REV-2020-000001', 'CUSTOMER', '2020-01', id, 0, 1, 'PUBLISHED', -1, '',"
            + " current_timestamp, current_timestamp, (select max(hash) from history_seal), 1 from"
            + " customer where number = ?",
        customer);
    assertWhole();
    intruder.change("update review set seal = 'burnt' where id = -1");
    assertFault("the seal printed on REV-2020-000001 is missing");
    intruder.change("delete from review where id = -1");
    intruder.change("delete from content where id = -1");
    assertWhole();
  }

  @Test
  void gen2_a_deleted_record_is_named() {
    intruder.without(
        "customer",
        "number = '" + customer + "'",
        () -> {
          assertFault("record " + customer + " is in the history, but gone");
          assertEquals("RECORD_MISSING", verified().getJsonObject(0).getString("kind"));
        });
    assertWhole();
    assertEquals(0, verified().size());
  }

  @Test
  void gen2_a_chain_is_free_while_its_writer_waits_for_something_else() {
    office.person("awaited", null, "USER");
    List<CompletableFuture<Answer>> asked = new ArrayList<>();
    try (Intruder other = Intruder.into(properties)) {
      intruder.holding(
          "select id from person where login = 'awaited' for update",
          () -> {
            asked.add(CompletableFuture.supplyAsync(this::deactivate));
            Wait.until(() -> !"0".equals(other.read(WAITING.get(kind))));
            assertNotNull(other.read("select shard from history_head for update nowait"));
          });
    }
    assertEquals(200, asked.get(0).join().status());
  }

  private Answer deactivate() {
    return office.administrator().post("people/awaited/deactivation");
  }

  @Test
  void gen2_only_those_who_watch_read_the_history() {
    Client desk = office.person("desk", null, "SERVICE_DESK");
    for (String path : List.of("history", "history/faults", "history/export")) {
      assertEquals(403, desk.get(path).status(), path);
    }
    assertEquals(403, desk.post("history/verification").status());
  }

  private JsonArray verified() {
    auditor.post("history/verification").expect(202);
    Wait.until(
        () -> "COMPLETED".equals(auditor.get("history/verification").expect(200).text("state")));
    return auditor.get("history/verification").object().getJsonArray("faults");
  }

  private void swap() {
    String move = "update history_entry set position = ? where shard = " + shard;
    intruder.change(move + " and position = 2", -1L);
    intruder.change(move + " and position = 3", 2L);
    intruder.change(move + " and position = -1", 3L);
  }

  private void assertFault(String words) {
    List<String> found =
        auditor.get("history/faults").expect(200).list().getValuesAs(JsonString::getString);
    assertTrue(found.contains(words), found.toString());
    String said = intruder.verify();
    assertTrue(said.contains(words) && said.endsWith("1"), said);
  }

  private void assertWhole() {
    assertEquals("[]", auditor.get("history/faults").expect(200).body());
    String said = intruder.verify();
    assertTrue(said.endsWith("0"), said);
    assertFalse(said.contains("missing"), said);
  }

  private List<JsonObject> entries(String filter) {
    Answer page = auditor.get("history?" + filter).expect(200);
    assertNotNull(page.object().getJsonArray("items"));
    return page.object().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private boolean sealed() {
    return heads().equals(intruder.read("select heads from history_seal order by number desc"));
  }

  private String heads() {
    StringBuilder heads = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      String head =
          intruder.read(
              "select shard || ':' || position || ':' || hash from history_head where position > 0 and shard = "
                  + i);
      heads.append(head == null ? "" : heads.isEmpty() ? head : " " + head);
    }
    return heads.toString();
  }

  @Test
  void ops1_ready_is_who_has_a_database_with_its_schema() {
    operation().readiness();
  }

  @Test
  void ops2_background_work_is_seen_stopped_and_resumed() {
    operation().work();
  }

  @Test
  void ret2_and_ret3_whoever_is_erased_is_found_nowhere_and_the_chains_hold() {
    retention().forgotten();
    assertWhole();
    assertEquals(0, verified().size());
  }

  @Test
  void ret5_what_is_past_its_time_goes_and_nothing_else() {
    retention().disposedOf();
    assertWhole();
  }

  private RetentionChecks retention() {
    return new RetentionChecks(office, intruder, auditor, customer, Wait::until);
  }

  private OperationChecks operation() {
    return new OperationChecks(server, office, intruder, Wait::until);
  }
}
