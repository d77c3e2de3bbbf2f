package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Samples are pulled from a monitoring server that is not always well. */
final class PullChecks {

  /** What the server has to be told, so that a monitoring server of this machine may be asked. */
  static final String HOSTS = "-Devident.pull.hosts=localhost";

  private static final int STEP = 900;
  private static final int TRIES = 200;
  private static final Pattern SPAN = Pattern.compile("start=(\\d+)&end=(\\d+)&step=900");

  private final CapacityDesk desk;
  private final String service;
  private volatile boolean well;

  PullChecks(CapacityDesk desk, String service) {
    this.desk = desk;
    this.service = service;
  }

  void a_source_is_read_once_and_says_why_it_fails() throws IOException {
    HttpServer prometheus =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    prometheus.createContext("/api/v1/query_range", this::answer);
    prometheus.start();
    try {
      follow("http://localhost:" + prometheus.getAddress().getPort());
    } finally {
      prometheus.stop(0);
    }
  }

  private void follow(String address) {
    String number = desk.define("Level of the wells", service, STEP, "MAX");
    String path = "capacity/sources/" + number;
    desk.capacity().get(path).expect(404);
    JsonObject declared = declare(path, address, "null").expect(200).object();
    assertEquals("NEW 0", declared.getString("state") + " " + declared.getInt("samples"));
    JsonObject failing = pulled(path, source -> source.containsKey("failure"));
    assertEquals("FAILING", failing.getString("state"));
    assertTrue(failing.getString("failure").contains("status 503"), failing::toString);
    Instant next = Instant.parse(failing.getString("nextAt"));
    assertTrue(next.isAfter(Instant.parse(failing.getString("triedAt")).plusSeconds(59)));
    well = true;
    JsonObject current = pulled(path, source -> "CURRENT".equals(source.getString("state")));
    // Nine or ten values lie in the last 2 h 15 min; of them one is missing and one is no number.
    int samples = current.getInt("samples");
    assertTrue(samples == 7 || samples == 8, current::toString);
    assertEquals("1 0", current.getInt("rejected") + " " + current.getInt("failures"));
    assertTrue(current.getString("rejection").startsWith("NaN is not a number"));
    assertTrue(!current.containsKey("failure"), current::toString);
    JsonObject again =
        pulled(path, source -> !source.getString("workedAt").equals(current.getString("workedAt")));
    assertTrue(again.getInt("samples") - samples <= 1, again::toString); // a step may have passed
    assertEquals("REC-4", declare(path, address, "null").expect(428).text("rule"));
    assertEquals("REC-2", declare(path, address, "7").expect(409).text("rule"));
    String elsewhere = "http://127.0.0.1:9090";
    assertEquals("CAP.SOURCE.LISTED", declare(path, elsewhere, "1").expect(422).text("rule"));
    desk.capacity().post(path + "/withdrawal", "{\"reason\":\"Wells are closed\"}").expect(204);
    desk.capacity().get(path).expect(404);
    assertTrue(desk.days(number).contains(" 9 "), desk.days(number)); // the greatest value
  }

  private Client.Answer declare(String path, String address, String version) {
    Instant since = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(9 * STEP);
    return desk.capacity()
        .put(
            path,
            """
            {"address":"%s","query":"max(level)","stepSeconds":900,"since":"%s","version":%s}"""
                .formatted(address, since, version));
  }

  private JsonObject pulled(String path, Predicate<JsonObject> wanted) {
    desk.capacity().post(path + "/pull").expect(202);
    JsonObject source = null;
    for (int i = 0; i < TRIES; i++) {
      source = desk.capacity().get(path).expect(200).object();
      if (wanted.test(source)) {
        return source;
      }
      CapacityDesk.pause();
    }
    throw new AssertionError("Nothing is pulled: " + source);
  }

  /** Values 9, 8, 7 ... back from the last one; the third is missing and the fourth is no number. */
  private void answer(HttpExchange exchange) throws IOException {
    Matcher span = SPAN.matcher(exchange.getRequestURI().getRawQuery());
    List<String> values = new ArrayList<>();
    if (well && span.find()) {
      long last = Long.parseLong(span.group(2));
      for (int back = 0; last - (long) back * STEP >= Long.parseLong(span.group(1)); back++) {
        long at = last - (long) back * STEP;
        if (back != 2) {
          values.add(0, "[" + at + ",\"" + (back == 3 ? "NaN" : 9 - back) + "\"]");
        }
      }
    }
    String body =
        """
        {"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":%s}]}}"""
            .formatted(values);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(well ? 200 : 503, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
