package org.evident.foundation.monitoring.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When monitoring servers are asked, about what, and which. */
class PullRulesTest {

  private static final Duration STEP = Duration.ofMinutes(5);
  private static final Instant NOW = Instant.parse("2026-06-01T10:03:20Z");

  @Test
  void instants_lie_on_a_grid_that_does_not_depend_on_the_moment() {
    List<PullSpan> spans = PullSpan.of(Instant.parse("2026-06-01T09:01:00Z"), null, STEP, NOW);
    assertEquals(List.of(span("2026-06-01T09:05:00Z", "2026-06-01T10:00:00Z")), spans);
  }

  @Test
  void the_last_steps_are_read_again_and_nothing_before_the_beginning() {
    Instant read = Instant.parse("2026-06-01T09:55:00Z");
    assertEquals(
        List.of(span("2026-06-01T09:30:00Z", "2026-06-01T10:00:00Z")),
        PullSpan.of(Instant.parse("2026-01-01T00:00:00Z"), read, STEP, NOW));
    assertEquals(
        List.of(span("2026-06-01T09:50:00Z", "2026-06-01T10:00:00Z")),
        PullSpan.of(Instant.parse("2026-06-01T09:50:00Z"), read, STEP, NOW));
    assertEquals(
        List.of(), PullSpan.of(Instant.EPOCH, Instant.parse("2026-06-01T10:00:00Z"), STEP, NOW));
  }

  @Test
  void a_long_past_is_read_in_bounded_spans_without_a_gap() {
    Duration step = Duration.ofSeconds(15);
    Instant since = NOW.minus(Duration.ofDays(365));
    Instant read = null;
    int turns = 0;
    Instant expected = null;
    do {
      List<PullSpan> spans = PullSpan.of(since, read, step, NOW);
      assertEquals(true, spans.size() <= PullSpan.AT_ONCE);
      for (PullSpan span : spans) {
        long points = Duration.between(span.from(), span.to()).toSeconds() / 15 + 1;
        assertEquals(true, points <= PullSpan.POINTS);
        assertEquals(true, expected == null || !span.from().isAfter(expected));
        expected = span.to().plus(step);
      }
      read = spans.get(spans.size() - 1).to();
      turns++;
    } while (read.plus(step).isBefore(NOW));
    assertEquals(Instant.parse("2026-06-01T10:03:15Z"), read);
    assertEquals(22, turns); // 2,102,400 values, 5,000 at a time, twenty times a turn
  }

  @Test
  void spans_of_many_series_hold_a_tenth_of_the_instants() {
    List<PullSpan> spans = PullSpan.ofMany(NOW.minus(Duration.ofDays(4)), null, STEP, NOW);
    assertEquals(3, spans.size());
    assertEquals(
        Duration.ofMinutes(5 * 499), Duration.between(spans.get(0).from(), spans.get(0).to()));
    assertEquals(spans.get(0).to().plus(STEP), spans.get(1).from());
    assertEquals(Instant.parse("2026-06-01T10:00:00Z"), spans.get(2).to());
  }

  @ParameterizedTest
  @CsvSource({"1, PT1M", "2, PT2M", "3, PT4M", "6, PT32M", "7, PT1H", "5000, PT1H"})
  void waits_grow_and_end_growing(int failures, Duration wait) {
    assertEquals(NOW.plus(wait), PullPace.afterFailure(NOW, failures));
  }

  @Test
  void answering_servers_are_asked_together() {
    assertEquals(Instant.parse("2026-06-01T10:05:00Z"), PullPace.afterAnswer(NOW, STEP, false));
    assertEquals(
        Instant.parse("2026-06-01T11:00:00Z"),
        PullPace.afterAnswer(NOW, Duration.ofHours(1), false));
    assertEquals(NOW, PullPace.afterAnswer(NOW, STEP, true));
  }

  @Test
  void a_state_tells_whether_it_goes_well() {
    Instant lately = NOW.minusSeconds(900);
    assertEquals(PullState.PAUSED, PullState.of(false, 3, null, STEP, NOW));
    assertEquals(PullState.FAILING, PullState.of(true, 1, lately, STEP, NOW));
    assertEquals(PullState.NEW, PullState.of(true, 0, null, STEP, NOW));
    assertEquals(PullState.CURRENT, PullState.of(true, 0, lately, STEP, NOW));
    assertEquals(PullState.BEHIND, PullState.of(true, 0, lately.minusSeconds(1), STEP, NOW));
    assertEquals(PullState.CURRENT, PullState.of(true, 0, lately, Duration.ofHours(1), NOW));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "prometheus",
        "ftp://prometheus.example.org",
        "file:///etc/passwd",
        "http://user:secret@prometheus.example.org",
        "http://prometheus.example.org?x=1",
        "http://prometheus.example.org#x",
        "http://[::1]:9090",
        "http://pro metheus",
        "http://prometheus.example.org/a/../b c",
        "http:///path",
        "gopher://10.0.0.5"
      })
  void what_is_no_plain_address_of_the_web_is_refused(String written) {
    RuleBroken broken = assertThrows(RuleBroken.class, () -> PullAddress.of(written));
    assertEquals("CAP.SOURCE.ADDRESS address", broken.rule() + " " + broken.field());
  }

  @Test
  void an_address_has_host_port_and_path() {
    PullAddress address = PullAddress.of(" HTTPS://Prometheus.Example.org/team/a/ ");
    assertEquals("prometheus.example.org 443", address.host() + " " + address.port());
    assertEquals("/team/a", address.base().getPath());
    assertEquals(9090, PullAddress.of("http://10.0.0.5:9090").port());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "169.254.169.254",
        "10.0.0.5",
        "100.64.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.178.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:192.168.0.1",
        "::ffff:a9fe:a9fe",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "fd00:ec2::254",
        "fe80::1",
        "ff02::1"
      })
  void neither_this_machine_nor_a_network_behind_it_is_asked(String found)
      throws UnknownHostException {
    PullAddress address = PullAddress.of("http://innocent.example.org:9090");
    List<InetAddress> both =
        List.of(InetAddress.getByName("203.0.113.5"), InetAddress.getByName(found));
    RuleBroken broken = assertThrows(RuleBroken.class, () -> address.require(List.of(), both));
    assertEquals("CAP.SOURCE.INSIDE", broken.rule());
    assertDoesNotThrow(() -> address.require(List.of(), both.subList(0, 1)));
  }

  @Test
  void where_hosts_are_listed_only_they_are_asked() throws UnknownHostException {
    List<InetAddress> here = List.of(InetAddress.getByName("127.0.0.1"));
    PullAddress address = PullAddress.of("http://localhost:9090");
    assertDoesNotThrow(() -> address.require(List.of("Localhost"), here));
    assertDoesNotThrow(() -> address.require(List.of("a", "localhost:9090"), here));
    RuleBroken broken =
        assertThrows(
            RuleBroken.class, () -> address.require(List.of("localhost:9091", "local"), here));
    assertEquals("CAP.SOURCE.LISTED [localhost:9090]", broken.rule() + " " + broken.values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9.255.255.255", "11.0.0.0", "172.15.255.255", "172.32.0.0", "2600:1f18::1"})
  void the_public_network_is_asked(String found) throws UnknownHostException {
    List<InetAddress> there = List.of(InetAddress.getByName(found));
    PullAddress address = PullAddress.of("http://monitoring.example.org");
    assertDoesNotThrow(() -> address.require(List.of(), there));
  }

  /** Who owns the name decides what it stands for, so all of that has to be allowed. */
  @Test
  void where_networks_are_listed_all_a_name_stands_for_is_in_them() throws UnknownHostException {
    PullAddress address = PullAddress.of("http://monitoring.example.org:9090");
    InetAddress inside = InetAddress.getByName("10.1.2.3");
    InetAddress also = InetAddress.getByName("fd12::7");
    List<String> listed = List.of("localhost", "10.1.0.0/16", "FD12::/32");
    assertDoesNotThrow(() -> address.require(listed, List.of(inside, also)));
    for (List<InetAddress> found :
        List.of(
            List.<InetAddress>of(),
            List.of(inside, InetAddress.getByName("127.0.0.1")),
            List.of(InetAddress.getByName("10.2.0.1")),
            List.of(InetAddress.getByName("fd13::7")))) {
      RuleBroken broken = assertThrows(RuleBroken.class, () -> address.require(listed, found));
      assertEquals("CAP.SOURCE.LISTED", broken.rule());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.0/33",
        "::/129",
        "10.0.0/8",
        "::g/8",
        "host/8",
        "10.0.0.0/",
        "1.2.3.999/8"
      })
  void what_is_no_network_allows_nothing(String listed) throws UnknownHostException {
    List<InetAddress> inside = List.of(InetAddress.getByName("10.0.0.5"));
    PullAddress address = PullAddress.of("http://monitoring.example.org");
    RuleBroken broken =
        assertThrows(RuleBroken.class, () -> address.require(List.of(listed), inside));
    assertEquals("CAP.SOURCE.LISTED", broken.rule());
  }

  private static PullSpan span(String from, String to) {
    return new PullSpan(Instant.parse(from), Instant.parse(to));
  }
}
