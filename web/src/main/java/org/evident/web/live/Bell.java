package org.evident.web.live;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.websocket.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.evident.foundation.history.boundary.HistoryPulse;
import org.evident.foundation.presence.boundary.Presences;
import org.evident.kernel.Setting;
import org.evident.resolution.incident.boundary.IncidentPulse;

/** Looks every few seconds what changed of what is on people's screens, and rings at the pages concerned. */
@ApplicationScoped
public class Bell {

  private static final Logger LOG = Logger.getLogger(Bell.class.getName());

  /** How often this server says who is where; well within the time after which nobody counts as there. */
  private static final Duration SAY_EVERY = Duration.ofSeconds(10);

  @Inject private Lines lines;
  @Inject private IncidentPulse pulse;
  @Inject private HistoryPulse happened;
  @Inject private Presences presences;
  @Inject private Clock clock;
  @Resource private ManagedScheduledExecutorService timers;

  private final String server =
      System.getProperty("jboss.node.name", "node") + "-" + UUID.randomUUID();
  private final Map<Session, Map<String, Long>> known = new HashMap<>();
  private final Map<Session, Long> heard = new HashMap<>();
  private final Map<Session, Set<String>> shown = new HashMap<>();
  private ScheduledFuture<?> turn;
  private Set<Presences.Present> said = Set.of();
  private Instant saidAt = Instant.EPOCH;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    long period = Setting.LIVE_EVERY.duration().toMillis();
    turn = timers.scheduleWithFixedDelay(this::look, period, period, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void leave() {
    if (turn != null) {
      turn.cancel(false);
    }
    presences.say(server, List.of());
  }

  /** One turn; whatever went wrong in it, there is a next one. */
  private void look() {
    try {
      ring();
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, failed, () -> "Open pages hear of changes at the next turn");
    }
  }

  private void ring() {
    Map<Session, Watch> watches = lines.watches();
    known.keySet().retainAll(watches.keySet());
    heard.keySet().retainAll(watches.keySet());
    shown.keySet().retainAll(watches.keySet());
    say(watches);
    if (watches.isEmpty()) {
      return;
    }
    Set<String> numbers =
        watches.values().stream()
            .flatMap(watch -> watch.numbers().stream())
            .collect(Collectors.toSet());
    Map<String, Long> now = pulse.of(numbers);
    Map<String, Map<String, String>> there = presences.at(opened(watches));
    boolean lists = watches.values().stream().anyMatch(watch -> watch.since() != null);
    long so = lists ? happened.count() : 0;
    watches.forEach(
        (session, watch) -> tell(session, watch, now, there, grown(session, watch, so)));
  }

  private void tell(
      Session session,
      Watch watch,
      Map<String, Long> now,
      Map<String, Map<String, String>> there,
      boolean more) {
    Map<String, Long> before = known.put(session, now);
    Set<String> changed = new TreeSet<>();
    if (before != null) {
      watch.numbers().stream()
          .filter(number -> before.containsKey(number))
          .filter(number -> !before.get(number).equals(now.get(number)))
          .forEach(changed::add);
    }
    Set<String> others = others(watch, there);
    boolean moved = !others.equals(shown.getOrDefault(session, Set.of()));
    shown.put(session, others);
    if (!changed.isEmpty() || moved || more) {
      lines.send(session, words(changed, others, more));
    }
  }

  /** Whether something has happened since a list was shown or last heard so: perhaps a record joins it. */
  private boolean grown(Session session, Watch watch, long count) {
    if (watch.since() == null) {
      return false;
    }
    Long before = heard.put(session, count);
    return count > (before == null ? watch.since() : before);
  }

  /** The names of the others at the record of a page; nobody for readers who are not shown themselves (PRS-2). */
  private static Set<String> others(Watch watch, Map<String, Map<String, String>> there) {
    Set<String> others = new TreeSet<>();
    if (watch.present()) {
      watch
          .numbers()
          .forEach(
              number ->
                  there
                      .getOrDefault(number, Map.of())
                      .forEach(
                          (login, name) -> {
                            if (!login.equals(watch.login())) {
                              others.add(name);
                            }
                          }));
    }
    return others;
  }

  private void say(Map<Session, Watch> watches) {
    Set<Presences.Present> here =
        watches.values().stream()
            .filter(Watch::present)
            .flatMap(
                watch ->
                    watch.numbers().stream()
                        .map(number -> new Presences.Present(number, watch.login(), watch.name())))
            .collect(Collectors.toSet());
    boolean due = !saidAt.plus(SAY_EVERY).isAfter(clock.instant());
    if (!here.equals(said) || due && !here.isEmpty()) {
      presences.say(server, here);
      said = here;
      saidAt = clock.instant();
    }
  }

  private static Set<String> opened(Map<Session, Watch> watches) {
    return watches.values().stream()
        .filter(Watch::present)
        .flatMap(watch -> watch.numbers().stream())
        .collect(Collectors.toSet());
  }

  private static String words(Set<String> changed, Set<String> others, boolean more) {
    JsonObjectBuilder words = Json.createObjectBuilder();
    words.add("changed", array(changed)).add("here", array(others)).add("more", more);
    return words.build().toString();
  }

  private static JsonArrayBuilder array(Set<String> texts) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    texts.forEach(array::add);
    return array;
  }
}
