package org.evident.it;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Incidents as people of the desk and a resolver make and see them, by the API. */
record IncidentCases(Office office, Client desk, Client resolver, String customer, String service) {

  String report(int impact, int urgency) {
    return report(desk, impact, urgency);
  }

  String report(Client who, int impact, int urgency) {
    return report(who, impact, urgency, Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  String report(Client who, int impact, int urgency, Instant at) {
    return report(who, customer, impact, urgency, at);
  }

  String report(Client who, String of, int impact, int urgency, Instant at) {
    String body =
        """
        {"customer":"%s","service":"%s","title":"Mail is down","description":"Nothing arrives.","category":"Mail",
         "impact":%d,"urgency":%d,"reportedAt":"%s"}"""
            .formatted(of, service, impact, urgency, at);
    return who.post("incidents", body)
        .expect(201)
        .object()
        .getJsonObject("incident")
        .getString("number");
  }

  /** A report of which nobody said what kind of fault it is. */
  String unsorted() {
    String body =
        """
        {"customer":"%s","service":"%s","title":"Mail is down","description":"Nothing arrives.",
         "impact":3,"urgency":3}"""
            .formatted(customer, service);
    return desk.post("incidents", body)
        .expect(201)
        .object()
        .getJsonObject("incident")
        .getString("number");
  }

  String working() {
    String number = report(2, 3);
    step(desk, number, "assign", "{\"team\":\"Mail team\"}", 200);
    step(resolver, number, "start", null, 200);
    return number;
  }

  JsonObject step(Client who, String number, String act, String body, int expected) {
    String path = "incidents/" + number + "/" + act;
    return (body == null ? who.post(path) : who.post(path, body)).expect(expected).object();
  }

  /** Corrects fields of an incident on what it says now. */
  HttpResponse<String> patch(Client who, String number, String body) {
    String path = "incidents/" + number;
    String tag =
        who.conditional("GET", path, null, null, null).headers().firstValue("ETag").orElseThrow();
    return who.conditional("PATCH", path, "If-Match", tag, body);
  }

  JsonObject view(String number) {
    return desk.get("incidents/" + number).expect(200).object();
  }

  JsonObject clock(JsonObject view, int index) {
    return view.getJsonArray("clocks").getJsonObject(index);
  }

  String resolution() {
    return "{\"code\":\"FIXED\",\"text\":\"restarted\",\"itemAbsentReason\":\"cloud service\"}";
  }

  JsonObject care(String number) {
    return desk.get("incidents/" + number + "/care").expect(200).object();
  }

  JsonObject due(String number, String kind) {
    return care(number).getJsonArray("due").getValuesAs(JsonObject.class).stream()
        .filter(due -> kind.equals(due.getString("kind")))
        .findFirst()
        .orElse(null);
  }

  List<String> dues(String number, String... kinds) {
    return Stream.of(kinds).filter(kind -> due(number, kind) != null).toList();
  }

  String state(JsonObject view) {
    return view.getJsonObject("incident").getString("state");
  }
}
