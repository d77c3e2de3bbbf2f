package org.evident.foundation.monitoring.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.evident.foundation.monitoring.rule.PullAddress;
import org.evident.foundation.monitoring.rule.PullSpan;
import org.evident.kernel.RuleBroken;
import org.evident.kernel.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as monitoring servers give them, good ones and others. */
class QueryServerTest {

  private static final PullSpan SPAN =
      new PullSpan(Instant.ofEpochSecond(1_780_000_200), Instant.ofEpochSecond(1_780_001_100));
  private static final Duration STEP = Duration.ofMinutes(5);
  private static final String MATRIX =
      """
      {"status":"success","data":{"resultType":"matrix","result":[%s]}}""";
  private static final String SERIES =
      """
      {"metric":{"instance":"a"},"values":[%s]}""";

  @TempDir private Path tokens;
  private final QueryServer asking = new QueryServer().within(Duration.ofSeconds(20));
  private final List<String> asked = new ArrayList<>();
  private HttpServer server;
  private String body = MATRIX.formatted("");
  private int status = 200;
  private long pause;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/",
        exchange -> {
          URI uri = exchange.getRequestURI(); // with the host before it, as of a proxy
          asked.add(
              uri.getRawPath()
                  + "?"
                  + uri.getRawQuery()
                  + " "
                  + exchange.getRequestHeaders().get("Authorization"));
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Location", "http://localhost:1/elsewhere");
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
          exchange.getResponseBody().flush();
          sleep();
          exchange
              .getResponseBody()
              .write(bytes, bytes.length / 2, bytes.length - bytes.length / 2);
          exchange.close();
        });
    server.start();
    System.setProperty(Setting.PULL_HOSTS.property(), "localhost");
  }

  @AfterEach
  void close() {
    server.stop(0);
    System.clearProperty(Setting.PULL_HOSTS.property());
    System.clearProperty(Setting.PULL_TOKENS.property());
  }

  @Test
  void values_come_as_they_were_written_with_their_gaps() {
    body =
        MATRIX.formatted(
            SERIES.formatted("[1780000200,\"1.5\"],[1780000500.25,\"NaN\"],[1780001100,\"+Inf\"]"));
    assertEquals(
        "[2026-05-28T20:30:00Z 1.5, 2026-05-28T20:35:00.250Z NaN, 2026-05-28T20:45:00Z +Inf]",
        ask().stream().map(point -> point.at() + " " + point.value()).toList().toString());
    assertEquals(
        "/base/api/v1/query_range?query=max%28load%7Bjob%3D%22a+b%22%7D%29&start=1780000200"
            + "&end=1780001100&step=300 null",
        asked.get(0));
  }

  @Test
  void a_series_that_has_ended_gives_no_values() {
    assertEquals(List.of(), ask());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "<html>",
        "[]",
        "{}",
        "{\"data\":{}}",
        "{\"data\":{\"resultType\":\"vector\",\"result\":[]}}",
        "{\"data\":{\"resultType\":\"matrix\",\"result\":[{\"values\":[[1]]}]}}",
        "{\"data\":{\"resultType\":\"matrix\",\"result\":[{\"values\":[[1,2]]}]}}",
        "{\"data\":{\"resultType\":\"matrix\",\"result\":[{\"values\":[[1.23456,\"2\"]]}]}}",
        "{\"data\":{\"resultType\":\"matrix\",\"result\":[{\"values\":[[1e99,\"2\"]]}]}}",
        "{\"data\":{\"resultType\":\"matrix\",\"result\":[{}]}}"
      })
  void what_is_no_range_of_values_is_told(String answer) {
    body = answer;
    assertEquals("CAP.PULL.ANSWER", refused().rule());
  }

  @Test
  void several_series_are_refused_the_same_one_twice_too() {
    String one = SERIES.formatted("[1780000200,\"1\"]");
    body = MATRIX.formatted(one + "," + one);
    assertEquals("CAP.PULL.SERIES [2]", refused().rule() + " " + refused().values());
  }

  @Test
  void many_series_are_told_from_each_other_by_their_labels_and_bounded() {
    String one = "{\"metric\":{\"instance\":\"%s\"},\"values\":[[1780000200,\"%d\"]]}";
    String without = "{\"values\":[]}";
    assertEquals(
        "[{instance=a} 1, {instance=b} 2, {} none]",
        MatrixAnswer.series(bytes(one.formatted("a", 1), one.formatted("b", 2), without)).stream()
            .map(
                series ->
                    series.labels()
                        + " "
                        + series.points().stream()
                            .map(MatrixAnswer.Point::value)
                            .findFirst()
                            .orElse("none"))
            .toList()
            .toString());
    String[] many = new String[MatrixAnswer.MOST + 1];
    Arrays.fill(many, without);
    assertEquals("CAP.PULL.MANY [201, 200]", refused(bytes(many)));
    assertEquals("CAP.PULL.ANSWER", refused(bytes("{\"metric\":{\"a\":1}}")).substring(0, 15));
    assertEquals("CAP.PULL.ANSWER", refused(bytes("1")).substring(0, 15));
  }

  private static byte[] bytes(String... series) {
    return MATRIX.formatted(String.join(",", series)).getBytes(StandardCharsets.UTF_8);
  }

  private static String refused(byte[] answer) {
    RuleBroken broken = assertThrows(RuleBroken.class, () -> MatrixAnswer.series(answer));
    return broken.rule() + " " + broken.values();
  }

  @Test
  void what_the_server_refuses_is_told_in_its_words() {
    status = 400;
    body = "{\"status\":\"error\",\"errorType\":\"bad_data\",\"error\":\"parse error at 3\"}";
    RuleBroken broken = refused();
    assertEquals("CAP.PULL.REFUSED [400, parse error at 3]", broken.rule() + " " + broken.values());
    status = 503;
    body = "overloaded";
    assertEquals("CAP.PULL.STATUS [503]", refused().rule() + " " + refused().values());
  }

  @Test
  void nothing_is_followed_elsewhere() {
    status = 302;
    body = "";
    assertEquals("CAP.PULL.STATUS [302]", refused().rule() + " " + refused().values());
    assertEquals(2, asked.size());
  }

  @Test
  void an_answer_may_neither_take_for_ever_nor_grow_for_ever() {
    pause = 3_000;
    asking.within(Duration.ofMillis(200));
    long before = System.nanoTime();
    assertEquals("CAP.PULL.LATE", refused().rule());
    assertTrue(System.nanoTime() - before < TimeUnit.MILLISECONDS.toNanos(pause));
    asking.within(Duration.ofSeconds(20));
    pause = 0;
    body = " ".repeat(9 * 1024 * 1024);
    assertEquals("CAP.PULL.LARGE", refused().rule());
  }

  @Test
  void a_silent_server_and_an_unknown_one_are_told() {
    server.stop(0);
    assertEquals("CAP.PULL.SILENT", refused().rule());
    RuleBroken unknown =
        assertThrows(
            RuleBroken.class,
            () -> asking.ask(PullAddress.of("http://nobody.invalid"), "x", STEP, SPAN));
    assertEquals("CAP.PULL.UNKNOWN", unknown.rule());
  }

  @Test
  void what_an_administrator_no_longer_allows_is_asked_no_longer() {
    System.setProperty(Setting.PULL_HOSTS.property(), "");
    assertEquals("CAP.SOURCE.INSIDE", refused().rule());
    assertEquals(List.of(), asked);
  }

  /** A name is nobody's proof: whoever owns it changes what it stands for between two questions (field lesson S11). */
  @Test
  void a_name_that_turns_to_the_inside_between_look_and_call_leads_nowhere() {
    System.setProperty(Setting.PULL_HOSTS.property(), "");
    AtomicInteger looks = new AtomicInteger();
    asking.knowing(host -> List.of(looks.incrementAndGet() < 3 ? outside() : loopback()));
    assertEquals("CAP.SOURCE.INSIDE", refused("turns.example").rule());
    assertEquals(3, looks.get());
    assertEquals(List.of(), asked);
  }

  /** Nobody but the one asked here knows the name, so no other look decides where the call goes. */
  @Test
  void a_call_goes_to_the_address_that_was_looked_at() {
    System.setProperty(Setting.PULL_HOSTS.property(), "known-here.invalid");
    asking.knowing(host -> List.of(loopback()));
    assertEquals(List.of(), ask("known-here.invalid"));
    assertEquals(1, asked.size());
    assertTrue(asked.get(0).contains("/base/api/v1/query_range?query=max"), asked.get(0));
  }

  private static InetAddress loopback() {
    return InetAddress.getLoopbackAddress();
  }

  private static InetAddress outside() {
    try {
      return InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1});
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Test
  void a_token_goes_to_its_host_and_port_alone() throws IOException {
    System.setProperty(Setting.PULL_TOKENS.property(), tokens.toString());
    Files.writeString(tokens.resolve("localhost_1"), "of another");
    ask();
    Files.writeString(tokens.resolve("localhost_" + server.getAddress().getPort()), "sesame\n");
    ask();
    assertTrue(asked.get(0).endsWith(" null"), asked.get(0));
    assertTrue(asked.get(1).endsWith(" [Bearer sesame]"), asked.get(1));
    Files.writeString(tokens.resolve("localhost_" + server.getAddress().getPort()), "se\nsame");
    RuleBroken broken = refused();
    assertEquals("CAP.PULL.TOKEN", broken.rule());
    assertTrue(!broken.toString().contains("same"), broken::toString);
  }

  private List<MatrixAnswer.Point> ask() {
    return ask("localhost");
  }

  private RuleBroken refused(String host) {
    return assertThrows(RuleBroken.class, () -> ask(host));
  }

  private List<MatrixAnswer.Point> ask(String host) {
    String address = "http://" + host + ":" + server.getAddress().getPort() + "/base/";
    return asking.ask(PullAddress.of(address), "max(load{job=\"a b\"})", STEP, SPAN);
  }

  private RuleBroken refused() {
    return assertThrows(RuleBroken.class, this::ask);
  }

  private void sleep() {
    try {
      TimeUnit.MILLISECONDS.sleep(pause);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
