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
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A monitoring server of this machine that gives one series, of whose values a test decides. */
final class Prometheus implements AutoCloseable {

  private static final Pattern SPAN = Pattern.compile("start=(\\d+)&end=(\\d+)&step=(\\d+)");

  private final HttpServer server;
  private final Function<Instant, String> values;

  private Prometheus(HttpServer server, Function<Instant, String> values) {
    this.server = server;
    this.values = values;
  }

  /**
   * Starts one.
   *
   * @param values the value at an instant as it is written, null for none
   */
  static Prometheus saying(Function<Instant, String> values) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Prometheus made = new Prometheus(server, values);
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
    List<String> said = new ArrayList<>();
    if (span.find()) {
      long step = Long.parseLong(span.group(3));
      long end = Long.parseLong(span.group(2));
      for (long at = Long.parseLong(span.group(1)); at <= end; at += step) {
        String value = values.apply(Instant.ofEpochSecond(at));
        if (value != null) {
          said.add("[" + at + ",\"" + value + "\"]");
        }
      }
    }
    String body =
        """
        {"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":%s}]}}"""
            .formatted(said);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
