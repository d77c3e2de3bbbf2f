package org.evident.it;

import static org.evident.it.CapacityDesk.answer;
import static org.evident.it.CapacityDesk.body;
import static org.evident.it.CapacityDesk.bytes;
import static org.evident.it.CapacityDesk.counts;
import static org.evident.it.CapacityDesk.daily;
import static org.evident.it.CapacityDesk.expected;
import static org.evident.it.CapacityDesk.gzip;
import static org.evident.it.CapacityDesk.last;
import static org.evident.it.CapacityDesk.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.evident.it.Client.Answer;

/** Samples come in, days are foretold, and everybody sees what is theirs. */
final class CapacityChecks {

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final int QUARTER = 900;
  private static final int DAY = 86_400;

  private final Office office;
  private final String service;
  private final String other;
  private final CapacityDesk desk;

  CapacityChecks(Office office, String service, String other) {
    this.office = office;
    this.service = service;
    this.other = other;
    desk = new CapacityDesk(office);
  }

  CapacityDesk desk() {
    return desk;
  }

  ThresholdEventChecks events() {
    return new ThresholdEventChecks(desk, service, other);
  }

  NeedChecks needs() {
    return new NeedChecks(office, desk, service, other);
  }

  ScenarioChecks scenarios() {
    return new ScenarioChecks(desk, service, other);
  }

  void cap1_samples_come_in_once_and_late_ones_sum_their_day_up_anew() {
    String number = desk.define("Processor of the pumps", service, QUARTER, "P95");
    String samples = "capacity/samples/" + number;
    String lines =
        line("2026-03-02T23:00:00Z", "10")
            + line("2026-03-03T11:00:00+01:00", "\"20.5\"")
            + line("2026-03-03 12:00", "30") // on the clocks of Vienna
            + line("2026-03-03T23:00:00Z", "1e1");
    assertEquals("4 4 0 0 0", counts(desk.post(samples, gzip(lines))));
    assertEquals("4 0 4 0 0", counts(desk.post(samples, bytes(lines))));
    assertEquals("[2026-03-03 30 3, 2026-03-04 10 1]", desk.days(number));
    String later = line("2026-03-03T11:00:00Z", "40") + line("2026-03-03T13:00:00Z", "1");
    assertEquals("2 1 0 1 0", counts(desk.post(samples, bytes(later))));
    assertEquals("[2026-03-03 40 4, 2026-03-04 10 1]", desk.days(number));
    // In one file too the later one of an instant wins.
    String twice = line("2026-03-05T09:00:00Z", "1") + line("2026-03-05T09:00:00Z", "2");
    assertEquals("2 1 0 1 0", counts(desk.post(samples, bytes(twice))));
    assertTrue(desk.days(number).contains("2026-03-05 2 1"), desk.days(number));
  }

  void cap1_what_is_no_sample_is_rejected_by_line_and_leaves_the_others_alone() {
    String number = desk.define("Memory of the pumps", service, QUARTER, "MAX");
    String file =
        "metric,taken,load,more\n"
            + number
            + ",2026-03-01T10:00:00Z,1,x\n"
            + number
            + ",yesterday,1,x\n"
            + "CAM-2000-000001,2026-03-01T10:00:00Z,1,x\n"
            + number
            + ",2026-03-01T11:00:00Z,lots,x\n"
            + number
            + ",2026-03-29 02:30,1,x\n"
            + number
            + ","
            + TODAY.plusDays(3)
            + "T10:00:00Z,1,x\n"
            + number
            + ",2026-03-01T12:00:00Z,2,x\n";
    JsonObject taken = desk.post("capacity/samples?at=taken&value=load", bytes(file));
    assertEquals("7 2 0 0 5", counts(taken));
    assertEquals(
        "3 at RCD-2, 4 metric CAP.METRIC, 5 value CAP.VALUE, 6 at RCD-3, 7 at GEN-5",
        taken.getJsonArray("problems").stream()
            .map(p -> p.asJsonObject())
            .map(p -> p.getInt("line") + " " + p.getString("field") + " " + p.getString("rule"))
            .collect(Collectors.joining(", ")));
    String samples = "capacity/samples/" + number;
    JsonObject broken = desk.post(samples, bytes(line("2026-03-01T13:00:00Z", "1") + "{\"at\":\n"));
    assertEquals("2 1 0 0 1", counts(broken));
    byte[] packed = gzip(line("2026-03-01T14:00:00Z", "1").repeat(3000));
    byte[] cut = Arrays.copyOf(packed, packed.length - 20);
    assertEquals("CAP.DAMAGED", last(desk.post(samples, cut)).getString("rule"));
    Answer headless = desk.postBytes(samples, bytes("time,load\n1,2\n"));
    assertEquals("CAP.HEADING", headless.expect(422).text("rule"));
  }

  void ret5_samples_past_their_time_go_and_the_days_they_came_to_stay() {
    String number = desk.define("Noise of the pumps", service, DAY, "MAX");
    LocalDate old = TODAY.minusDays(100);
    String samples = "capacity/samples/" + number;
    desk.post(samples, bytes(line(old + "T10:00:00Z", "7") + line(TODAY + "T00:00:00Z", "8")));
    String rule = "{\"days\":60,\"hold\":false,\"reason\":\"They fill the disk\"}";
    Client admin = office.administrator();
    admin.put("retention/CAPACITY_SAMPLE", rule).expect(200);
    assertTrue(admin.post("retention/run").expect(200).body().contains(number));
    assertTrue(desk.days(number).startsWith("[" + old + " 7 1, "), desk.days(number));
    JsonObject late = desk.post(samples, bytes(line(old + "T11:00:00Z", "9")));
    assertEquals("CAP.DISPOSED", last(late).getString("rule"));
    assertTrue(desk.days(number).startsWith("[" + old + " 7 1, "), desk.days(number));
  }

  void cap7_a_job_foretells_and_the_same_days_give_the_same() {
    String number = desk.define("Disk of the pumps", service, DAY, "MAX");
    String samples = "capacity/samples/" + number;
    assertEquals("NOT_ENOUGH_DATA", expected(desk.card(number)).getString("answer"));
    LocalDate last = TODAY.minusDays(1);
    desk.post(samples, bytes(daily(last, 40)));
    JsonObject told = desk.foretold(number, card -> expected(card).containsKey("days"));
    assertEquals("ON_A_DAY 31", answer(told));
    JsonObject forecast = told.getJsonObject("forecast");
    assertEquals(last.toString(), forecast.getString("lastDay"));
    assertEquals(last.minusDays(14).toString(), forecast.getString("orderBy"));
    assertEquals("ORDER_LATE", forecast.getString("alert"));
    assertEquals("OLS", forecast.getString("method"));
    assertEquals(40, forecast.getInt("daysUsed"));
    JsonObject again = desk.foretold(number, card -> true);
    assertEquals(told, again);
    assertEquals(
        91,
        desk.capacity().get("capacity/metrics/" + number + "/outlook").expect(200).list().size());
    String first = desk.capacity().get("capacity/metrics?limit=1").expect(200).body();
    assertTrue(first.contains(number), first); // fewest days left
    desk.post(samples, bytes(line(last + "T10:00:00Z", "90")));
    JsonObject after = desk.foretold(number, card -> !card.equals(told));
    assertEquals("CRITICAL", after.getJsonObject("forecast").getString("alert"));
  }

  void pty10_a_metric_is_seen_as_far_as_a_role_reaches_and_changed_by_one_at_a_time() {
    String ours = desk.define("Network of the pumps", service, QUARTER, "P95");
    String theirs = desk.define("Network of the meters", other, QUARTER, "P95");
    Client owner = desk.manages("pumps-owner", service);
    owner.get("capacity/metrics/" + ours).expect(200);
    assertEquals("REC-1", owner.get("capacity/metrics/" + theirs).expect(404).text("rule"));
    String seen = owner.get("capacity/metrics").expect(200).body();
    assertTrue(seen.contains(ours) && !seen.contains(theirs), seen);
    owner.post("capacity/samples/" + theirs, "text/csv", "at,value\n").expect(404);
    owner.post("capacity/metrics", body("Of others", other, QUARTER, "P95", "null")).expect(403);
    String changed = body("Network of all pumps", service, QUARTER, "P95", "1");
    assertEquals(
        "Network of all pumps",
        owner
            .put("capacity/metrics/" + ours, changed)
            .expect(200)
            .object()
            .getJsonObject("metric")
            .getString("name"));
    assertEquals("REC-2", owner.put("capacity/metrics/" + ours, changed).expect(409).text("rule"));
    String unseen = body("Network of all pumps", service, QUARTER, "P95", "null");
    assertEquals("REC-4", owner.put("capacity/metrics/" + ours, unseen).expect(428).text("rule"));
    String upside = changed.replace("\"warning\":80", "\"warning\":95");
    assertEquals("critical", owner.post("capacity/metrics", upside).expect(422).text("field"));
    owner
        .post("capacity/metrics/" + ours + "/retirement", "{\"reason\":\"Pumps are sold\"}")
        .expect(200);
    assertTrue(!owner.get("capacity/metrics").expect(200).body().contains(ours));
  }
}
