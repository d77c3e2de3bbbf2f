package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is left of things that are kept for a time only, and of people who were forgotten. */
record RetentionChecks(
    Office office,
    Intruder intruder,
    Client auditor,
    String customer,
    Consumer<BooleanSupplier> await) {

  private static final String LOGIN = "canaryquux";
  private static final int RUNS = 4;
  private static final String SORTED = "{\"team\":\"Mail team\",\"category\":\"Paper\"}";
  private static final String WHY = "{\"reason\":\"They asked for it\"}";

  /** Nothing outside the history tells who somebody was, and each of their records is still there. */
  void forgotten() {
    Client admin = office.administrator();
    Client person =
        office.person(
            LOGIN, null, "SERVICE_DESK", "INCIDENT_MANAGER", "MAJOR_INCIDENT_MANAGER", "SMS_OWNER");
    String incident = work(person);
    assertEquals("RET-1", admin.post("people/" + LOGIN + "/erasure", WHY).expect(422).text("rule"));
    String number = admin.post("people/" + LOGIN + "/deactivation").expect(200).text("number");
    assertEquals(422, admin.post("people/" + LOGIN + "/erasure", "{}").status());
    String pseudonym =
        admin.post("people/" + LOGIN + "/erasure", WHY).expect(200).text("pseudonym");
    assertEquals(number.toLowerCase(Locale.ROOT), pseudonym);
    assertEquals(404, admin.post("people/" + LOGIN + "/erasure", WHY).status());
    assertEquals(
        "RET-1.TWICE",
        admin.post("people/" + pseudonym + "/erasure", WHY).expect(422).text("rule"));
    assertEquals(List.of(), left());
    String record = admin.get("incidents/" + incident + "/sheet").expect(200).body();
    assertTrue(record.contains(pseudonym) && record.contains("Nobody knows why"), record);
    for (String about : List.of(incident, number)) {
      String told = auditor.get("history?record=" + about).expect(200).body();
      assertTrue(told.contains("\"actor\":\"" + pseudonym + "\""), told);
      assertFalse(told.contains(LOGIN), told);
    }
    assertEquals(401, office.nobody().signIn(LOGIN, Office.PASSWORD).status());
    assertEquals(401, office.nobody().signIn(pseudonym, "").status());
    assertEquals(401, person.get("incidents").status());
  }

  /** What is past its time goes and stands in the list; what is on hold or younger stays. */
  void disposedOf() {
    Client admin = office.administrator();
    Client desk = office.person("shredder", null, "SERVICE_DESK");
    String files = "incidents/" + report(desk) + "/attachments";
    for (String name : List.of("old.txt", "older.txt", "young.txt")) {
      int id = attach(desk, files + "?name=" + name).getInt("id");
      desk.post(files + "/" + id + "/removal", "{\"reason\":\"mistaken\"}").expect(200);
    }
    age("old.txt");
    String rule = "retention/REMOVED_FILE";
    assertEquals("RET-4", admin.put(rule, wish(29, false)).expect(422).text("rule"));
    admin.put(rule, wish(90, true)).expect(200);
    assertEquals(0, due(admin));
    assertEquals("[]", admin.post("retention/run").expect(200).body());
    admin.put(rule, wish(90, false)).expect(200);
    assertEquals(1, due(admin));
    List<JsonObject> gone =
        Stream.generate(() -> "retention/run")
            .limit(RUNS)
            .parallel()
            .flatMap(
                run -> admin.post(run).expect(200).list().getValuesAs(JsonObject.class).stream())
            .toList();
    assertEquals("DELETED", gone.get(0).getString("method"));
    assertEquals(1, gone.size());
    assertEquals("0", pieces("disposed"));
    assertEquals("1", pieces("young.txt"));
    assertEquals("[]", admin.post("retention/run").expect(200).body());
    assertTrue(admin.get("retention/disposals").body().contains("REMOVED_FILE"));
    assertEquals(403, desk.get("retention").status());
    byNight(admin);
  }

  /** What a timer orders is done by the system, which nobody is, and says so. */
  private void byNight(Client admin) {
    age("older.txt");
    assertTrue(admin.get("operations").expect(200).body().contains("\"job\":\"retention\""));
    intruder.change(
        "insert into job_order (id, job, subject, state, requested_by, requested_at, done, total)"
            + " values (-2, 'retention', '2020-01-01', 'WAITING', 'SYSTEM', cast(? as timestamp with"
            + " time zone), 0, 0)",
        "2020-01-01 02:07:00+00");
    await.accept(() -> state().equals("COMPLETED 1"));
    JsonObject last =
        admin
            .get("retention/disposals?limit=1")
            .expect(200)
            .object()
            .getJsonArray("items")
            .getJsonObject(0);
    assertEquals("SYSTEM", last.getString("by"));
    assertEquals("1", pieces("young.txt"));
    assertTrue(auditor.get("history?record=REMOVED_FILE").body().contains("\"actor\":\"SYSTEM\""));
  }

  private String state() {
    return intruder.read("select state || ' ' || done from job_order where id = -2");
  }

  private void age(String name) {
    intruder.change(
        "update attachment set removed_at = ? where content_id = (select id from content where name ="
            + " ?)",
        OffsetDateTime.now(ZoneOffset.UTC).minusDays(91),
        name);
  }

  /** Leaves traces in as many places as a day's work does. */
  private String work(Client person) {
    String incident = report(person);
    office.administrator().post("teams", "{\"name\":\"Mail team\"}").expect(201);
    person.post("incidents/" + incident + "/notes", "{\"text\":\"Nobody knows why\"}").expect(200);
    person.post("incidents/" + incident + "/assign", SORTED).expect(200);
    Client colleague = office.person("colleague", null, "RESOLVER");
    colleague.post("incidents/" + incident + "/start").expect(200);
    person
        .post(
            "incidents/" + incident + "/sheet/declare",
            "{\"reason\":\"All of it is down\",\"leader\":\"" + LOGIN + "\"}")
        .expect(200);
    attach(person, "incidents/" + incident + "/attachments?name=log.txt");
    person
        .put("classifications/" + incident, "{\"level\":\"CONFIDENTIAL\",\"reason\":\"Names\"}")
        .expect(200);
    person.post("tokens", "{\"name\":\"a token\"}").expect(201);
    return incident;
  }

  private String report(Client by) {
    String service =
        office
            .administrator()
            .post("services", "{\"name\":\"Shredding " + System.nanoTime() + "\"}")
            .expect(201)
            .text("number");
    return by.post(
            "incidents",
            """
            {"customer":"%s","service":"%s","title":"Nothing goes","description":"All is down.",
             "impact":3,"urgency":3}"""
                .formatted(customer, service))
        .expect(201)
        .object()
        .getJsonObject("incident")
        .getString("number");
  }

  private static JsonObject attach(Client by, String path) {
    return by.postStream(path, () -> new ByteArrayInputStream("words".getBytes()))
        .expect(201)
        .object();
  }

  /** Every column of every table outside the history that still has the login somewhere. */
  private List<String> left() {
    String texts =
        intruder.read(
            "select string_agg(table_name || '.' || column_name, ' ') from information_schema.columns"
                + " where lower(table_schema) = 'public' and lower(data_type) in ('character varying',"
                + " 'text', 'tsvector', 'character large object') and lower(table_name) <>"
                + " 'history_entry' and lower(table_name) not like 'flyway%'");
    List<String> found = new ArrayList<>();
    assertTrue(texts.split(" ").length > 200, texts);
    for (String text : texts.split(" ")) {
      String[] parts = text.split("\\.");
      String count =
          intruder.read(
              "select count(*) from %s where lower(cast(%s as varchar)) like '%%%s%%'"
                  .formatted(parts[0], parts[1], LOGIN));
      if (!"0".equals(count)) {
        found.add(text);
      }
    }
    return found;
  }

  private String pieces(String name) {
    return intruder.read(
        "select count(*) from content_piece where content_id in (select id from content where name = '"
            + name
            + "')");
  }

  private static int due(Client admin) {
    return admin.get("retention").expect(200).list().getValuesAs(JsonObject.class).stream()
        .filter(rule -> "REMOVED_FILE".equals(rule.getString("retained")))
        .findFirst()
        .orElseThrow()
        .getInt("due");
  }

  private static String wish(int days, boolean hold) {
    return "{\"days\":%d,\"hold\":%b,\"reason\":\"As agreed\"}".formatted(days, hold);
  }
}
