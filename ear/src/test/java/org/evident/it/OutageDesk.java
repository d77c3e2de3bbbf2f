package org.evident.it;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes down when services were away, and what they stand on. */
final class OutageDesk {

  private final ConformityDesk desk;

  OutageDesk(ConformityDesk desk) {
    this.desk = desk;
  }

  /** What a service requires, as a member of the request. */
  void requires(String service, String target) {
    desk.jack
        .post(
            "service-dependencies",
            "{\"service\":\"%s\",%s,\"kind\":\"REQUIRES\"}".formatted(service, target))
        .expect(201);
  }

  /** An hour nearly four weeks ago, of which no more is known. */
  String outage(String service) {
    return desk.jack.post("outages", hour(service, "")).expect(201).text("number");
  }

  /** Why it was, and what came of it. */
  void explain(String outage, String service, String incident) {
    String rest = known(incident) + ",\"version\":1,\"reason\":\"Found out\"";
    desk.jack.put("outages/" + outage, hour(service, rest)).expect(200);
  }

  /** One that is explained from the beginning. */
  String outage(String service, Instant from, Instant to, String incident) {
    return desk.jack
        .post("outages", body(service, from, to, known(incident)))
        .expect(201)
        .text("number");
  }

  /** An hour so many days ago, of which it is known why it was, and in which incident it was handled if in any. */
  String away(String service, String cause, String incident, int days) {
    String handled = incident == null ? "" : ",\"incident\":\"" + incident + "\"";
    String rest = ",\"cause\":\"" + cause + "\"" + handled;
    Instant from = desk.ago(days, ChronoUnit.DAYS);
    String hour = body(service, from, from.plus(1, ChronoUnit.HOURS), rest);
    return desk.jack.post("outages", hour).expect(201).text("number");
  }

  void withdraw(String outage) {
    desk.jack.post("outages/" + outage + "/withdraw", "{\"reason\":\"It never was\"}").expect(200);
  }

  private String hour(String service, String rest) {
    Instant from = desk.ago(25, ChronoUnit.DAYS);
    return body(service, from, from.plus(1, ChronoUnit.HOURS), rest);
  }

  private static String known(String incident) {
    return ",\"cause\":\"a full queue\",\"incident\":\"" + incident + "\"";
  }

  private static String body(String service, Instant from, Instant to, String rest) {
    return """
        {"service":"%s","start":"%s","end":"%s","kind":"FULL","origin":"PERSON"%s}"""
        .formatted(service, from, to, rest);
  }
}
