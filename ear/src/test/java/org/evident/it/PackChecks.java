package org.evident.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Audit packs: all that counts is in them or listed as missing, and the same as-of is the same bytes. */
final class PackChecks {

  private static final String PACK = "conformity/packs/pack.zip?";
  private static final String ROW = "R-8.6.1-06";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ConformityDesk desk;
  private final Consumer<List<String>> pass;

  /**
   * Checks at a desk.
   *
   * @param pass changes what is stored
   */
  PackChecks(ConformityDesk desk, Consumer<List<String>> pass) {
    this.desk = desk;
    this.pass = pass;
  }

  /**
   * Takes packs in all ways.
   *
   * @param broken the number of an incident that breaks a requirement
   * @param elsewhere an auditor who may not open it
   */
  void taken(String broken, Client elsewhere) {
    assertEquals(403, desk.jack.get(PACK).status());
    promise();
    Map<String, byte[]> one = open(desk.auditor.bytes(PACK + "requirement=" + ROW));
    assertSums(one);
    String exceptions = text(one, "exceptions.csv");
    assertTrue(exceptions.contains(broken), exceptions);
    assertTrue(exceptions.contains("/evident/resolution/incident/detail.xhtml?number=" + broken));
    assertFalse(exceptions.contains("NO_RECENT_ENTRY"), exceptions);
    assertTrue(book(one).contains(ROW));
    assertEquals(0, missing(one).size(), () -> text(one, "manifest.json"));

    Map<String, byte[]> theirs = open(elsewhere.bytes(PACK + "requirement=" + ROW));
    assertFalse(text(theirs, "exceptions.csv").contains(broken));
    assertTrue(missing(theirs).get(0).getString("reason").equals("NOT_YOURS"));
    assertComplete(theirs);

    assertComplete(open(desk.auditor.bytes(PACK)));
    String some = "section=8.6";
    byte[] now = desk.auditor.bytes(PACK + some);
    assertArrayEquals(now, desk.auditor.bytes(PACK + some));
    String order = "{\"section\":\"8.6\"}";
    String number = desk.auditor.post("conformity/packs", order).expect(202).text("number");
    await(number);
    assertArrayEquals(now, desk.auditor.bytes("conformity/packs/" + number + "/file"));
    desk.owner.get("conformity/packs/" + number).expect(404);
    assertTrue(desk.admin.get("history?record=" + ROW).body().contains("PACK_TAKEN"));
    assertTrue(
        text(open(desk.auditor.bytes(PACK + "requirement=R-4.1-02")), "actions.csv")
            .contains(",'=1+1"));
    past(broken);
  }

  /** What somebody promises to do, in words a spreadsheet would count with. */
  private void promise() {
    String action = "{\"text\":\"=1+1 rules are to be written\",\"owner\":\"jack\",\"due\":\"%s\"}";
    LocalDate due = LocalDate.now(ZoneOffset.UTC).plusDays(9);
    desk.owner.post("conformity/R-4.1-02/actions", action.formatted(due)).expect(201);
  }

  /** At a past day that day is shown, and before the first nothing can be packed. */
  private void past(String broken) {
    LocalDate day = LocalDate.of(2020, 3, 1);
    String asOf = "requirement=" + ROW + "&day=" + day;
    assertEquals("CNF-11", desk.auditor.get(PACK + asOf).expect(422).text("rule"));
    pass.accept(
        List.of(
            "insert into conformity_day (on_day, evaluated_at, requested_by) values (date '2020-03-01',"
                + " timestamp with time zone '2020-03-01 02:10:00+00', 'system')",
            "insert into conformity_result (on_day, requirement, status, score, conforms, query_version,"
                + " window_to) values (date '2020-03-01', 'R-8.6.1-06', 'FULFILLED', 100, true, 1,"
                + " timestamp with time zone '2020-03-01 02:10:00+00')",
            "insert into conformity_count (on_day, requirement, place, kind, population, satisfied)"
                + " values (date '2020-03-01', 'R-8.6.1-06', 0, 'INCIDENT', 7, 7)"));
    byte[] once = desk.auditor.bytes(PACK + asOf);
    assertArrayEquals(once, desk.auditor.bytes(PACK + asOf));
    Map<String, byte[]> then = open(once);
    JsonObject manifest = manifest(then);
    assertEquals("2020-03-01", manifest.getString("asOf"));
    assertEquals("2020-03-01T02:10:00Z", manifest.getString("evaluatedAt"));
    assertFalse(text(then, "exceptions.csv").contains(broken));
    assertTrue(book(then).contains(">fulfilled<"), () -> book(then));
    assertFalse(book(then).contains(">not fulfilled<"), () -> book(then));
    assertEquals(
        "NOT_KEPT 7",
        missing(then).get(0).getString("reason") + " " + missing(then).get(0).getInt("count"));
    assertFalse(text(then, "actions.csv").contains("1+1"));
    pass.accept(
        List.of(
            "delete from conformity_count where on_day = date '2020-03-01'",
            "delete from conformity_result where on_day = date '2020-03-01'",
            "delete from conformity_day where on_day = date '2020-03-01'"));
  }

  /** What a pack has of each condition and what it lists as missing is all that was counted. */
  private void assertComplete(Map<String, byte[]> pack) {
    Map<String, Long> found = new LinkedHashMap<>();
    for (String file : List.of("exceptions.csv", "satisfying.csv")) {
      text(pack, file)
          .lines()
          .skip(1)
          .forEach(line -> found.merge(line.split(",", 2)[0], 1L, Long::sum));
    }
    for (JsonObject gap : missing(pack)) {
      found.merge(gap.getString("requirement"), gap.getJsonNumber("count").longValue(), Long::sum);
    }
    Map<String, JsonObject> lines = ConformityWall.lines(desk.admin, "");
    assertFalse(found.isEmpty());
    found.forEach((id, records) -> assertEquals(lines.get(id).getInt("population"), records, id));
  }

  private static void assertSums(Map<String, byte[]> pack) {
    for (JsonObject file : manifest(pack).getJsonArray("files").getValuesAs(JsonObject.class)) {
      byte[] bytes = pack.get(file.getString("name"));
      assertEquals(file.getInt("bytes"), bytes.length);
      assertEquals(file.getString("sha256"), sha256(bytes));
    }
    assertEquals(4, manifest(pack).getJsonArray("files").size());
    assertEquals("sees-all", manifest(pack).getString("takenBy"));
  }

  private static List<JsonObject> missing(Map<String, byte[]> pack) {
    return manifest(pack).getJsonArray("missing").getValuesAs(JsonObject.class);
  }

  private static JsonObject manifest(Map<String, byte[]> pack) {
    return Json.createReader(new ByteArrayInputStream(pack.get("manifest.json"))).readObject();
  }

  private static String book(Map<String, byte[]> pack) {
    return text(open(pack.get("requirements.xlsx")), "xl/sharedStrings.xml");
  }

  private static String text(Map<String, byte[]> pack, String file) {
    return new String(pack.get(file), UTF_8);
  }

  private void await(String number) {
    Instant end = Instant.now().plus(PATIENCE);
    JsonObject order = desk.auditor.get("conformity/packs/" + number).expect(200).object();
    while (!order.getBoolean("ready")) {
      assertTrue(
          Instant.now().isBefore(end) && !"FAILED".equals(order.getString("state")),
          order::toString);
      pause();
      order = desk.auditor.get("conformity/packs/" + number).expect(200).object();
    }
  }

  private static Map<String, byte[]> open(byte[] archive) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return files;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
