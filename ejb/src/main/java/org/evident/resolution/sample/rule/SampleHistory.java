package org.evident.resolution.sample.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.evident.foundation.party.rule.DemoStaff;
import org.evident.foundation.servicetime.rule.ServiceCalendar;

/** Lives one incident through, from its report to its closure, and logs each step. */
final class SampleHistory {

  private static final double[] PRIORITIES = {2, 12, 58, 28};
  private static final int[] RESPONSE_MINUTES = {15, 30, 120, 240};
  private static final int[] RESOLUTION_MINUTES = {240, 480, 1200, 3000};
  private static final int OPEN_DAY = 600;
  private static final int LONGEST_WAIT = 900;
  private static final int DAYS_TO_CLOSE = 5;
  private static final int CHANGES = 150;
  private static final String[] WAITS = {
    "", "PENDING CUSTOMER", "PENDING SUPPLIER", "PENDING PROBLEM", "PENDING EVIDENCE"
  };
  private static final double[] WAIT_CHANCES = {72, 18, 6, 2.5, 1.5};

  private final ServiceCalendar hours;
  private final SplittableRandom random;
  private final boolean bad;
  private final List<SampleRow> rows = new ArrayList<>();

  private Instant now;
  private int priority;
  private String team = DemoStaff.DESK;
  private String problem = "";
  private String change = "";
  private String causedBy = "";
  private String supplier = "";

  /**
   * A history to be told.
   *
   * @param bad whether it falls into a time when the provider cannot keep up
   */
  SampleHistory(ServiceCalendar hours, Instant opened, boolean bad, SplittableRandom random) {
    this.hours = hours;
    this.now = opened;
    this.bad = bad;
    this.random = random;
    this.priority = 1 + Draw.weighted(PRIORITIES, random);
  }

  /** All its rows, also those after today. */
  List<SampleRow> tell(String secondLine) {
    if (Draw.chance(0.03, random)) {
      causedBy = "CHG%05d".formatted(random.nextInt(1, CHANGES));
    }
    log("NEW");
    pass(part(RESPONSE_MINUTES, bad ? 0.18 : 0.025));
    log("IN_PROGRESS");
    if (Draw.chance(0.45, random)) {
      team = secondLine;
      log("IN_PROGRESS");
    }
    double work = part(RESOLUTION_MINUTES, bad ? 0.3 : 0.03);
    pass(work / 3);
    reconsider();
    if (priority > 1) {
      await(WAITS[Draw.weighted(WAIT_CHANCES, random)]);
    }
    pass(work * 2 / 3);
    solve();
    if (Draw.chance(0.05, random)) {
      pass(random.nextInt(10, 2 * OPEN_DAY));
      log("IN_PROGRESS");
      pass(work / 4);
      solve();
    }
    now = hours.add(now, DAYS_TO_CLOSE * OPEN_DAY * 60L).orElseThrow();
    log("CLOSED");
    return rows;
  }

  /** Most things are done well within the limit; some are not. */
  private double part(int[] limits, double late) {
    double factor =
        Draw.chance(late, random) ? random.nextDouble(1.1, 2.2) : random.nextDouble(0.04, 0.85);
    return limits[priority - 1] * factor;
  }

  /** Some turn out to be more urgent than they looked, fewer the other way. */
  private void reconsider() {
    if (priority > 1 && Draw.chance(0.03, random)) {
      priority--;
      log("IN_PROGRESS");
    } else if (priority < 4 && Draw.chance(0.02, random)) {
      priority++;
      log("IN_PROGRESS");
    }
  }

  private void await(String wait) {
    if (wait.isEmpty()) {
      return;
    }
    switch (wait) {
      case "PENDING SUPPLIER" -> supplier = "Supplier " + (char) ('A' + random.nextInt(5));
      case "PENDING PROBLEM" -> problem = "PRB%04d".formatted(random.nextInt(1, 120));
      default -> {}
    }
    log(wait);
    pass(random.nextInt(30, LONGEST_WAIT));
    log("IN_PROGRESS");
  }

  private void solve() {
    if (!problem.isEmpty() || Draw.chance(0.02, random)) {
      change = "CHG%05d".formatted(random.nextInt(1, CHANGES));
    }
    log("RESOLVED");
  }

  /** Work on the most urgent goes on at night, but nothing is logged in the hour that summer time repeats. */
  private void pass(double minutes) {
    long seconds = (long) Math.ceil(minutes) * 60;
    if (priority > 1) {
      now = hours.add(now, seconds).orElseThrow();
      return;
    }
    now = now.plusSeconds(seconds);
    ZonedDateTime local = now.atZone(hours.zone());
    if (local.getHour() == 2) {
      now = local.plusHours(2).withHour(4).toInstant();
    }
  }

  private void log(String state) {
    rows.add(new SampleRow(now, state, priority, team, problem, change, causedBy, supplier));
    now = now.plus(Duration.ofMinutes(1));
  }
}
