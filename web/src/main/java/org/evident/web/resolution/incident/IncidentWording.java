package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.ResourceBundle;
import org.evident.agreement.servicelevel.rule.PauseReason;
import org.evident.agreement.servicelevel.rule.Signal;
import org.evident.resolution.incident.boundary.IncidentView.ClockView;
import org.evident.resolution.incident.boundary.IncidentView.SignalView;
import org.evident.resolution.incident.boundary.WorkLine.Nearest;
import org.evident.resolution.incident.rule.IncidentFacts;
import org.evident.web.common.Dates;
import org.evident.web.common.Durations;
import org.evident.web.common.Texts;

/** States, clocks and ledger entries of incidents in the reader's words, shapes and widths. */
@Named
@RequestScoped
public class IncidentWording {

  private static final long FULL = 100;
  private static final long WARNING = 80;

  @Inject private Texts texts;
  @Inject private Dates dates;
  @Inject private Durations durations;

  /** The words for a code of a group; what has no words of ours is shown as it was written. */
  public String word(String group, String code) {
    ResourceBundle words = texts.text();
    String key = "incident." + group + "." + code;
    return code != null && words.containsKey(key) ? words.getString(key) : code;
  }

  /** What the ledger notes beside an entry: a reason, and of an appointment the time it is for. */
  public String reason(String detail) {
    String[] parts = detail == null ? new String[] {null} : detail.split(" ", 2);
    boolean appointment = PauseReason.CUSTOMER_APPOINTMENT.name().equals(parts[0]);
    return appointment && parts.length == 2
        ? word("reason", parts[0]) + ", " + dates.at(Instant.parse(parts[1]))
        : word("reason", detail);
  }

  /** How many steps of a clock are left out. */
  public String left(int steps) {
    return MessageFormat.format(texts.text().getString("incident.left"), steps);
  }

  /** Impact and urgency in words. */
  public String degrees(IncidentFacts facts) {
    return word("impact", String.valueOf(facts.impact()))
        + ", "
        + word("urgency", String.valueOf(facts.urgency()));
  }

  /** Who reads a note: nobody of the customer. */
  public String staffOnly(String customer) {
    return MessageFormat.format(texts.text().getString("compose.reads.NOTE"), customer);
  }

  /** Who reads a reply; of what was imported nobody may be named as its reporter. */
  public String readers(String reporter, String customer) {
    boolean nobody = reporter == null || reporter.isBlank();
    String key = nobody ? "compose.reads.REPLY.all" : "compose.reads.REPLY";
    return MessageFormat.format(texts.text().getString(key), customer, reporter);
  }

  /** What the button that sends a reply says: who will read it. */
  public String promise(String customer) {
    return MessageFormat.format(texts.text().getString("compose.do.REPLY"), customer);
  }

  /** How a state is coloured and shaped. */
  public String tone(String state) {
    return switch (state) {
      case "IN_PROGRESS" -> "go";
      case "PENDING" -> "warn";
      case "RESOLVED", "CLOSED" -> "ok";
      default -> "";
    };
  }

  /** How what a clock says is coloured and shaped, breached even while it is open. */
  public String clockTone(String verdict, Object breachedAt) {
    if ("EXCLUDED".equals(verdict) || verdict == null) {
      return "";
    }
    return breachedAt != null || "BREACHED".equals(verdict)
        ? "bad"
        : "MET".equals(verdict) ? "ok" : "go";
  }

  /** What a clock says, which is "breached" even while it is open. */
  public String verdict(String verdict, Object breachedAt) {
    boolean late = "OPEN".equals(verdict) && breachedAt != null;
    return word("verdict", late ? "OVERDUE" : verdict);
  }

  /** What a clock signals: its breach, or a share of its limit. */
  public String signal(SignalView signal) {
    return signal.threshold() == Signal.BREACH
        ? texts.text().getString("incident.signal.breach")
        : MessageFormat.format(
            texts.text().getString("incident.signal.warning"), signal.threshold());
  }

  /** How people learnt of a signal: in time, late, from an import, or not yet. */
  public String told(SignalView signal) {
    if (signal.firedAt() == null) {
      return "ahead";
    }
    return signal.imported() ? "imported" : signal.late() ? "late" : "punctual";
  }

  /** How much of a clock's limit is consumed, in percent and at most the whole. */
  public long percent(ClockView clock) {
    return clock.limitSeconds() <= 0
        ? 0
        : Math.min(FULL, FULL * clock.consumedSeconds() / clock.limitSeconds());
  }

  /** What is left of a clock's limit, or how much more was used. */
  public String left(Nearest clock) {
    String key = clock.leftSeconds() >= 0 && clock.dueAt() == null ? "queue.paused" : "queue.left";
    return amounts(key, clock.leftSeconds(), clock.limitSeconds());
  }

  /** What is left of a clock's limit or how much more was used; once it is met, how much it took. */
  public String left(ClockView clock) {
    long left = clock.limitSeconds() - clock.consumedSeconds();
    return "MET".equals(clock.verdict())
        ? amounts("clock.took", clock.consumedSeconds(), clock.limitSeconds())
        : amounts("queue.left", left, clock.limitSeconds());
  }

  private String amounts(String key, long seconds, long limit) {
    return MessageFormat.format(
        texts.text().getString(seconds < 0 ? "queue.over" : key),
        durations.ofSeconds(Math.abs(seconds)),
        durations.ofSeconds(limit));
  }

  /** Whether a clock runs, stands still or is over, and how it ended. */
  public String standing(ClockView clock) {
    boolean still = "OPEN".equals(clock.verdict()) && clock.dueAt() == null;
    return still && clock.breachedAt() == null
        ? word("verdict", "PAUSED")
        : verdict(clock.verdict(), clock.breachedAt());
  }

  /** Whether a clock still tells how much is left. */
  public boolean counts(ClockView clock) {
    return !"EXCLUDED".equals(clock.verdict());
  }

  /** When a clock is due, in the reader's zone. */
  public String due(Instant at) {
    return MessageFormat.format(texts.text().getString("queue.due"), dates.soon(at));
  }

  /** How much of a clock's limit is consumed, in percent and at most the whole. */
  public long percent(Nearest clock) {
    long used = clock.limitSeconds() - clock.leftSeconds();
    return clock.limitSeconds() <= 0
        ? 0
        : Math.max(0, Math.min(FULL, FULL * used / clock.limitSeconds()));
  }

  /** How the bar of a clock is coloured. */
  public String barTone(Nearest clock) {
    return clock.leftSeconds() < 0 ? "bad" : percent(clock) >= WARNING ? "warn" : "";
  }

  /** How the bar of a clock is coloured. */
  public String barTone(ClockView clock) {
    if (clock.breachedAt() != null) {
      return "bad";
    }
    return "OPEN".equals(clock.verdict()) && percent(clock) >= WARNING ? "warn" : "";
  }
}
