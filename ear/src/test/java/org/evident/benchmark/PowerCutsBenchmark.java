package org.evident.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.evident.it.Client;
import org.evident.it.Database;
import org.evident.it.ImportDesk;
import org.evident.it.Office;
import org.evident.it.Server;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Takes the server's power away at chance moments of mixed work, again and again, on each database. What was answered for
 * is there and there once, what was not is there whole or not at all, the chains verify, and the stored clocks are those
 * the ledger gives.
 */
class PowerCutsBenchmark {

  static final String TEAM = "Workplace";

  private static final int AGENTS = 4;
  private static final long SEED = 20_261_129;
  private static final int LEAST_MILLIS = 500;
  private static final int MOST_MILLIS = 4_000;
  private final List<Shift.Case> all = new ArrayList<>();
  private Server server;
  private Client desk;
  private Client auditor;
  private String customer;
  private String service;

  @ParameterizedTest
  @EnumSource(Database.Kind.class)
  void nothing_answered_for_is_lost_and_nothing_is_doubled(Database.Kind kind) throws Exception {
    int cuts = Integer.getInteger("benchmark.cuts");
    Random chance = new Random(SEED);
    try (Database database = kind.open();
        Server started = Server.start("power-" + kind, database.properties())) {
      server = started;
      furnish();
      for (int cut = 0; cut < cuts; cut++) {
        round(cut, chance);
      }
      assertEquals(0, faults());
      Map<String, JsonObject> shown = new TreeMap<>();
      all.stream()
          .filter(one -> one.number != null)
          .forEach(one -> shown.put(one.number, view(one.number)));
      server.kill();
      try (Connection connection = database.afterwards(server.data())) {
        assertEquals(List.of(), doubled(connection));
        assertEquals(List.of(), StoredClocks.unlike(shown, connection));
      }
    }
    write(kind, cuts);
  }

  private void furnish() {
    all.clear();
    Office office = Office.open(server);
    customer = new ImportDesk(office).customer();
    office.administrator().post("teams", "{\"name\":\"" + TEAM + "\"}").expect(201);
    service =
        office.administrator().post("services", "{\"name\":\"Mail\"}").expect(201).text("number");
    desk = office.person("desk", null, "SERVICE_DESK", "RESOLVER");
    auditor = office.person("auditor", null, "AUDITOR");
  }

  private void round(int cut, Random chance) throws InterruptedException {
    List<Shift> shifts =
        IntStream.range(0, AGENTS)
            .mapToObj(
                i -> new Shift(desk, customer, service, "c" + cut + "a" + i, chance.nextLong()))
            .toList();
    List<CompletableFuture<Void>> work = shifts.stream().map(CompletableFuture::runAsync).toList();
    TimeUnit.MILLISECONDS.sleep(chance.nextInt(LEAST_MILLIS, MOST_MILLIS));
    server.kill();
    work.forEach(CompletableFuture::join);
    server.start();
    shifts.stream()
        .flatMap(shift -> shift.cases().stream())
        .forEach(
            one -> {
              check(one);
              all.add(one);
            });
  }

  private void check(Shift.Case one) {
    if (one.number == null) {
      return;
    }
    JsonObject incident = view(one.number).getJsonObject("incident");
    assertEquals(one.title, incident.getString("title"));
    String state = incident.getString("state");
    assertTrue(state.equals(one.state) || state.equals(one.asked), one.number + " is " + state);
    List<String> notes =
        desk
            .get("incidents/" + one.number + "/sheet")
            .expect(200)
            .object()
            .getJsonArray("notes")
            .getValuesAs(JsonObject.class)
            .stream()
            .map(note -> note.getString("text"))
            .sorted()
            .toList();
    List<String> answered = one.notes.stream().sorted().toList();
    List<String> whole = new ArrayList<>(answered);
    if (one.lastNote != null && notes.contains(one.lastNote)) {
      whole.add(one.lastNote);
    }
    assertEquals(whole.stream().sorted().toList(), notes, one.number);
  }

  private JsonObject view(String number) {
    return desk.get("incidents/" + number).expect(200).object();
  }

  private int faults() throws InterruptedException {
    auditor.post("history/verification").expect(202);
    while (!"COMPLETED".equals(auditor.get("history/verification").expect(200).text("state"))) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    return auditor.get("history/verification").object().getJsonArray("faults").size();
  }

  private static List<String> doubled(Connection connection) throws SQLException {
    List<String> found = new ArrayList<>();
    for (String what : List.of("title from incident", "text from work_note")) {
      String column = what.split(" ")[0];
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "select " + what + " group by " + column + " having count(*) > 1")) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
    }
    return found;
  }

  private void write(Database.Kind kind, int cuts) throws IOException {
    long answered = all.stream().filter(one -> one.number != null).count();
    long changes = all.stream().mapToLong(one -> one.notes.size() + one.step).sum();
    String line =
        "- %s: power cut %d times; %d incidents and %d changes were answered for, all there, once; chains and clocks right.%n"
            .formatted(kind, cuts, answered, changes);
    Files.writeString(
        Path.of(System.getProperty("benchmark.report")).resolveSibling("power.md"),
        line,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
