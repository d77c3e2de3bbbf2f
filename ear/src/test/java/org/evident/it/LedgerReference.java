package org.evident.it;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A second, naive account of one incident's ledger under the agreement of {@link ImportDesk}: it steps through the life
 * minute by minute and shares nothing with the product. The times of the ledger are whole minutes.
 */
final class LedgerReference {

  private static final ZoneId ZONE = ZoneId.of("Europe/London");
  private static final Map<String, Integer> RESPONSE =
      Map.of("P1", 15, "P2", 30, "P3", 120, "P4", 240);
  private static final Map<String, Integer> RESOLUTION =
      Map.of("P1", 240, "P2", 480, "P3", 1200, "P4", 3000);
  private static final Set<String> HOLIDAYS =
      Set.of(
          "2016-03-25",
          "2016-03-28",
          "2016-05-02",
          "2016-05-30",
          "2016-08-29",
          "2016-12-26",
          "2016-12-27",
          "2017-01-02");

  private final boolean response;
  private final Map<String, Integer> limits;
  private String priority;
  private String priorityBefore;
  private String priorityStopped;
  private boolean waiting;
  private boolean stopped;
  private boolean cancelled;
  private boolean late;
  private Instant stoppedAt;
  private long consumed;
  private long paused;
  private String verdict = "OPEN";

  private LedgerReference(boolean response) {
    this.response = response;
    this.limits = response ? RESPONSE : RESOLUTION;
  }

  /** One entry of the ledger. */
  record Event(Instant at, String kind, String detail) {}

  /** What a clock came to, in minutes. */
  record Outcome(
      String verdict,
      String priority,
      Instant stoppedAt,
      boolean late,
      long consumed,
      long paused) {

    boolean counts(Instant start, Instant end) {
      return Set.of("MET", "BREACHED").contains(verdict)
          && !stoppedAt.isBefore(start)
          && stoppedAt.isBefore(end);
    }
  }

  /** A clock by all that is known, or as it stood before an instant where it had not stopped for good by then. */
  static Outcome of(boolean response, List<Event> ledger, Instant end) {
    Instant last = ledger.get(ledger.size() - 1).at();
    Outcome known = new LedgerReference(response).walk(ledger, last);
    return known.stoppedAt() != null && known.stoppedAt().isBefore(end)
        ? known
        : new LedgerReference(response)
            .walk(ledger.stream().filter(e -> e.at().isBefore(end)).toList(), end);
  }

  /** Open minutes between two instants: all of them for a P1, else those of office hours. */
  static long open(String priority, Instant from, Instant to) {
    long minutes = 0;
    for (Instant at = from; at.isBefore(to); at = at.plusSeconds(60)) {
      minutes += isOpen(priority, at) ? 1 : 0;
    }
    return minutes;
  }

  private Outcome walk(List<Event> ledger, Instant end) {
    List<Event> left = new ArrayList<>(ledger);
    priority = left.get(0).detail();
    priorityBefore = priority;
    for (Instant at = left.get(0).at(); !at.isAfter(end); at = at.plusSeconds(60)) {
      while (!left.isEmpty() && !left.get(0).at().isAfter(at)) {
        apply(left.remove(0));
      }
      if (at.isBefore(end) && !stopped && !cancelled) {
        live(at);
      }
      priorityBefore = priority;
    }
    return new Outcome(
        cancelled ? "EXCLUDED" : verdict,
        stopped ? priorityStopped : priority,
        stoppedAt,
        late,
        consumed,
        paused);
  }

  private void apply(Event event) {
    if (cancelled) {
      return;
    }
    switch (event.kind()) {
      case "PriorityChanged" -> priority = event.detail();
      case "Paused" -> waiting = waiting || !stopped;
      case "Resumed" -> waiting = false;
      case "Responded" -> stop(response, event.at());
      case "Solved" -> stop(true, event.at());
      case "Reopened" -> reopen();
      case "Cancelled" -> {
        cancelled = true;
        stoppedAt = stopped ? stoppedAt : event.at();
      }
      default -> {
        // The report has been read already.
      }
    }
  }

  private void stop(boolean mine, Instant at) {
    if (mine && !stopped) {
      stopped = true;
      stoppedAt = at;
      priorityStopped = priorityBefore;
      verdict = late || consumed > limits.get(priorityBefore) ? "BREACHED" : "MET";
    }
  }

  private void reopen() {
    if (stopped && !response) {
      stopped = false;
      waiting = false;
      stoppedAt = null;
      verdict = "OPEN";
    }
  }

  private void live(Instant minute) {
    late = late || consumed > limits.get(priority);
    if (!isOpen(priority, minute)) {
      return;
    }
    if (waiting && !response && !"P1".equals(priority)) {
      paused++;
      return;
    }
    consumed++;
    late = late || consumed > limits.get(priority);
  }

  private static boolean isOpen(String priority, Instant minute) {
    if ("P1".equals(priority)) {
      return true;
    }
    LocalDateTime local = LocalDateTime.ofInstant(minute, ZONE);
    LocalDate day = local.toLocalDate();
    return local.getHour() >= 8
        && local.getHour() < 18
        && day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !HOLIDAYS.contains(day.toString());
  }
}
