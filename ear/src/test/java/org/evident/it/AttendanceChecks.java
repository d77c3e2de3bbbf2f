package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.evident.it.Client.Answer;

/** People come in from their first day to their last, and their accounts end after it. */
record AttendanceChecks(Office office) {

  private static final String DAYS =
      "{\"startDate\":%s,\"endDate\":%s,\"inSmsScope\":true,\"version\":%d}";

  void pty29_nobody_comes_in_before_the_first_day_or_after_the_last() {
    Client admin = office.administrator();
    Client newcomer = office.person("attends-later", null, "SERVICE_DESK");
    newcomer.get("incidents").expect(200);
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Answer later = attend(admin, "attends-later", today.plusDays(9), null).expect(200);
    assertEquals(today.plusDays(9).toString(), later.text("startDate"));
    assertEquals(401, newcomer.get("incidents").status());
    assertFalse(enters("attends-later"));
    attend(admin, "attends-later", today.minusDays(9), today.plusDays(1)).expect(200);
    newcomer.get("incidents").expect(200);
    assertTrue(enters("attends-later"));
    Answer never = attend(admin, "attends-later", today, today.minusDays(1));
    assertEquals("PTY-29", never.text("rule"), never::body);
    attend(admin, "attends-later", null, today.minusDays(1)).expect(200);
    assertEquals(401, newcomer.get("incidents").status());
    String number = person(admin, "attends-later").text("number");
    Wait.until(
        () -> admin.get("history?record=" + number).expect(200).body().contains("DEACTIVATED"));
    assertFalse(person(admin, "attends-later").object().getBoolean("active"));
    Answer back = admin.post("people/attends-later/reactivation").expect(200);
    assertFalse(back.object().containsKey("endDate"), back::body);
  }

  void pty8_nobody_sets_a_last_day_of_their_own() {
    Client own = office.person("attends-own", null, "ADMINISTRATOR");
    Answer refused = attend(own, "attends-own", null, LocalDate.now(ZoneOffset.UTC).plusDays(9));
    assertEquals("PTY-8", refused.text("rule"), refused::body);
  }

  private boolean enters(String login) {
    return office.nobody().signIn(login, Office.PASSWORD).status() == 201;
  }

  private static Answer attend(Client by, String login, LocalDate first, LocalDate last) {
    int version = person(by, login).object().getInt("version");
    return by.put(
        "people/" + login + "/attendance", DAYS.formatted(quoted(first), quoted(last), version));
  }

  private static Answer person(Client by, String login) {
    String number =
        by.get("people?q=" + login).expect(200).list().getJsonObject(0).getString("number");
    return by.get("people/" + number).expect(200);
  }

  private static String quoted(LocalDate day) {
    return day == null ? "null" : "\"" + day + "\"";
  }
}
