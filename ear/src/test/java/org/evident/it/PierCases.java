package org.evident.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.evident.it.Client.Answer;

/** Two customers with a pier each and an agreement of their own, and incidents that go from the one to the other. */
final class PierCases {

  private static final String AGREEMENT =
      """
      {"name":"%1$s","customer":"%2$s","validFrom":"2016-01-01","noExceptions":true,
       "requirement":"Requirements of %1$s",
       "targets":[{"metric":"RESPONSE","priority":"P3","limitMinutes":%3$d,"calendar":"ALL",
                   "pauseAllowed":false},
                  {"metric":"RESOLUTION","priority":"P3","limitMinutes":600,"calendar":"ALL",
                   "pauseAllowed":true}],
       "goals":[{"figure":"RESP","percent":90}],
       "workloads":[{"measure":"INCIDENTS","limit":9,"tolerancePercent":10}]}""";
  private static final String REPORT =
      """
      {"customer":"%s","service":"%s","title":"The raft is adrift","description":"It has left the pier.",
       "category":"Mooring","impact":3,"urgency":3,"reportedAt":"%s"}""";

  final Office office;
  final String rafts;
  final String ropes;
  final Client desk;
  final String upstream;
  final String downstream;
  final Client above;
  final Client below;

  PierCases(Office office, Client levels, Client relations, String rafts, String ropes) {
    this.office = office;
    this.rafts = rafts;
    this.ropes = ropes;
    desk = office.person("pier-desk", null, "SERVICE_DESK");
    upstream = office.customer("Upstream Piers", "UTC");
    downstream = office.customer("Downstream Piers", "UTC");
    above = office.person("pier-above", upstream, "CUSTOMER_REPRESENTATIVE");
    below = office.person("pier-below", downstream, "CUSTOMER_REPRESENTATIVE");
    agree("Upstream", upstream, 120, levels, relations, above);
    agree("Downstream", downstream, 30, levels, relations, below);
  }

  private static void agree(
      String name,
      String customer,
      int minutes,
      Client levels,
      Client relations,
      Client representative) {
    String path =
        "agreements/"
            + levels
                .post("agreements", AGREEMENT.formatted(name, customer, minutes))
                .expect(201)
                .text("number");
    levels.post(path + "/offer").expect(200);
    relations.post(path + "/provider-signature").expect(200);
    representative.post(path + "/customer-signature").expect(200);
  }

  String team() {
    return office
        .administrator()
        .post("teams", "{\"name\":\"Pier crew\"}")
        .expect(201)
        .text("name");
  }

  void move(String number, String customer) {
    HttpResponse<String> done = patch(number, tag(number), customer);
    assertEquals(200, done.statusCode(), done.body());
  }

  HttpResponse<String> patch(String number, String tag, String customer) {
    return patch(desk, number, tag, customer);
  }

  static HttpResponse<String> patch(Client who, String number, String tag, String customer) {
    String body = "{\"customer\":\"" + customer + "\"}";
    return who.conditional("PATCH", "incidents/" + number, "If-Match", tag, body);
  }

  static String service(String number) {
    return "{\"service\":\"" + number + "\"}";
  }

  String tag(String number) {
    return desk.conditional("GET", "incidents/" + number, null, null, null)
        .headers()
        .firstValue("ETag")
        .orElseThrow();
  }

  String report(Client who, String at) {
    return report(who, upstream, at);
  }

  String report(Client who, String customer, String at) {
    return who.post("incidents", REPORT.formatted(customer, rafts, at))
        .expect(201)
        .object()
        .getJsonObject("incident")
        .getString("number");
  }

  static String minutesAgo(int minutes) {
    return Instant.now().minus(minutes, ChronoUnit.MINUTES).toString();
  }

  void note(String number, String text, boolean visible) {
    desk.post(
            "incidents/" + number + "/notes",
            "{\"text\":\"%s\",\"visibleToCustomer\":%s}".formatted(text, visible))
        .expect(200);
  }

  static String file(Client who, String files, String name, String options) {
    Answer made =
        who.postStream(
            files + "?name=" + name + options,
            () -> new ByteArrayInputStream("words\n".getBytes(UTF_8)));
    return String.valueOf(made.expect(201).object().getInt("id"));
  }

  static String timeline(Client who, String number) {
    return who.get("incidents/" + number + "/timeline").expect(200).body();
  }

  String customer(String number) {
    return desk.get("incidents/" + number)
        .expect(200)
        .object()
        .getJsonObject("incident")
        .getString("customer");
  }

  static String problem(HttpResponse<String> answer) {
    JsonObject problem = json(answer);
    return answer.statusCode()
        + " "
        + problem.getString("rule")
        + " "
        + problem.getString("field", null);
  }

  static String rule(HttpResponse<String> answer) {
    return json(answer).getString("rule");
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return new Answer(answer.statusCode(), "", answer.body()).object();
  }
}
