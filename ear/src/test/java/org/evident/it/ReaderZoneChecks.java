package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where its reader lives changes neither the hours of a calendar that is saved as it is shown, nor what a clock says. Field lesson 13. */
final class ReaderZoneChecks {

  /** The earliest and the latest day of the world. */
  private static final List<String> ZONES = List.of("Pacific/Honolulu", "Pacific/Kiritimati");

  private final Office office;
  private final Server server;

  ReaderZoneChecks(Office office, Server server) {
    this.office = office;
    this.server = server;
  }

  void cal1_a_calendar_saved_as_it_is_shown_stays_as_it_was(Client levels) {
    for (String zone : ZONES) {
      String code = "WALL-" + zone.substring(zone.indexOf('/') + 1);
      LocalDate own = LocalDate.now(ZoneOffset.UTC).plusDays(40);
      levels
          .post(
              "calendars",
              """
              {"code":"%s","name":"Wall","zone":"Europe/Vienna","validFrom":"2010-01-01","alwaysOpen":false,
               "windows":[{"days":["MONDAY","SUNDAY"],"start":"00:30","end":"23:30"}],
               "exceptions":[{"date":"%s","name":"Own","hours":[{"start":"10:00","end":"12:00"}]}]}"""
                  .formatted(code, own))
          .expect(201);
      JsonObject before = version(levels, code, 0);
      Surfer reader = reader(zone);
      String path = "foundation/servicetime/calendar.xhtml?code=" + code;
      FormPage form = FormPage.of(reader.open(path).body(), "calendar", false).orElseThrow();
      HttpResponse<String> saved = reader.post(path, held(form, "save"), null);
      assertEquals(302, saved.statusCode(), saved::body);
      JsonObject after = version(levels, code, 1);
      for (String part : List.of("alwaysOpen", "windows", "holidays", "exceptions")) {
        assertEquals(before.get(part), after.get(part), zone + " " + part);
      }
      assertFalse(before.getJsonArray("exceptions").isEmpty());
      LocalDate there = LocalDate.now(ZoneId.of("Europe/Vienna")).plusDays(1);
      assertEquals(there.toString(), after.getString("validFrom"));
      assertEquals("Europe/Vienna", levels.get("calendars/" + code).expect(200).text("zone"));
    }
  }

  /** What was just reported has failed for nobody, wherever they read it. */
  void sla1_a_new_incident_is_late_for_nobody(String number) {
    String api = office.administrator().get("incidents/" + number).expect(200).body();
    assertTrue(api.contains("\"dueAt\"") && !api.contains("\"breachedAt\""), api);
    for (String zone : ZONES) {
      String page = reader(zone).open("resolution/incident/detail.xhtml?number=" + number).body();
      assertEquals(2, page.split("class=\"clock ", -1).length - 1, "both clocks");
      assertFalse(page.contains("class=\"clock over"), page);
      assertFalse(page.contains("class=\"clock bad"), page);
    }
  }

  private static JsonObject version(Client levels, String code, int index) {
    return levels
        .get("calendars/" + code)
        .expect(200)
        .object()
        .getJsonArray("versions")
        .getJsonObject(index);
  }

  private Surfer reader(String zone) {
    String login = "reads-" + zone.substring(zone.indexOf('/') + 1).toLowerCase(Locale.ROOT);
    Client admin = office.administrator();
    if (admin.get("people?q=" + login).body().contains("\"" + login + "\"")) {
      return new Surfer(server).signIn(login, Office.PASSWORD);
    }
    office.person(login, null, "SERVICE_LEVEL_MANAGER");
    int version = person(login).getInt("version");
    admin
        .put(
            "people/" + login,
            """
            {"name":"%1$s","email":"%1$s@example.org","zone":"%2$s","language":"en","version":%3$d}"""
                .formatted(login, zone, version))
        .expect(200);
    return new Surfer(server).signIn(login, Office.PASSWORD);
  }

  private JsonObject person(String login) {
    return office
        .administrator()
        .get("people?limit=200")
        .expect(200)
        .list()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(one -> login.equals(one.getString("login")))
        .findFirst()
        .orElseThrow();
  }

  /** A form as it is sent by somebody who changed nothing. */
  private static List<Map.Entry<String, String>> held(FormPage form, String button) {
    List<Map.Entry<String, String>> sent = new ArrayList<>();
    for (FormPage.Field field : form.fields()) {
      boolean box = List.of("checkbox", "radio").contains(field.type());
      if (!field.isButton() && (!box || field.on())) {
        sent.add(Map.entry(field.name(), field.value() == null ? "" : field.value()));
      }
    }
    sent.add(Map.entry(form.id() + ":" + button, "x"));
    return sent;
  }
}
