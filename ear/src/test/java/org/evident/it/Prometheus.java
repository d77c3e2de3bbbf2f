package org.evident.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A monitoring server of this machine that gives one series or several, of whose values a test decides. */
final class Prometheus implements AutoCloseable {

  private static final Pattern SPAN = Pattern.compile("start=(\\d+)&end=(\\d+)&step=(\\d+)");

  private final HttpServer server;
  private final Map<String, Function<Instant, String>> series;

  private Prometheus(HttpServer server, Map<String, Function<Instant, String>> series) {
    this.server = server;
    this.series = series;
  }

  /**
   * Starts one.
   *
   * @param values the value at an instant as it is written, null for none
   */
  static Prometheus saying(Function<Instant, String> values) throws IOException {
    return telling(Map.of("", values));
  }

  /**
   * Starts one.
   *
   * @param series the values of each series, by its labels as JSON has them
   */
  static Prometheus telling(Map<String, Function<Instant, String>> series) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Prometheus made = new Prometheus(server, series);
    server.createContext("/api/v1/query_range", made::answer);
    server.start();
    return made;
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Matcher span = SPAN.matcher(exchange.getRequestURI().getRawQuery());
    List<String> all = new ArrayList<>();
    if (span.find()) {
      series.forEach((labels, values) -> all.add(told(labels, values, span)));
    }
    String body =
        """
        {"status":"success","data":{"resultType":"matrix","result":%s}}"""
            .formatted(all.stream().filter(one -> !one.isEmpty()).toList());
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String told(String labels, Function<Instant, String> values, Matcher span) {
    List<String> said = new ArrayList<>();
    long step = Long.parseLong(span.group(3));
    long end = Long.parseLong(span.group(2));
    for (long at = Long.parseLong(span.group(1)); at <= end; at += step) {
      String value = values.apply(Instant.ofEpochSecond(at));
      if (value != null) {
        said.add("[" + at + ",\"" + value + "\"]");
      }
    }
    return said.isEmpty() ? "" : "{\"metric\":{" + labels + "},\"values\":" + said + "}";
  }
}
