package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Holds continuity tests against what is asked of the service, and counts invocations (section S13, CON-2). */
public final class ContinuityFigures {
  private static final String VERSION = "CON/1";

  private final List<Goal> goals;
  private final ZoneId zone;

  /**
   * Takes what is asked of a service.
   *
   * @param goals the latest first
   * @param zone where the days are from which they hold
   */
  public ContinuityFigures(List<Goal> goals, ZoneId zone) {
    this.goals = List.copyOf(goals);
    this.zone = zone;
  }

  /** What was asked when something happened. */
  public Optional<Goal> at(Instant instant) {
    LocalDate day = instant.atZone(zone).toLocalDate();
    return goals.stream().filter(goal -> !goal.from().isAfter(day)).findFirst();
  }

  /** Of the tests that measured it and had a goal, those that kept it; where none did, there is no figure. */
  public List<Figure> tests(List<SafetyFigures.HeldTest> held) {
    List<Figure> figures = new ArrayList<>();
    kept(FigureKey.RTO_MET, held, SafetyFigures.HeldTest::rto, Goal::rto).ifPresent(figures::add);
    kept(FigureKey.RPO_MET, held, SafetyFigures.HeldTest::rpo, Goal::rpo).ifPresent(figures::add);
    return figures;
  }

  /** The figures a test stands behind. */
  public List<String> behind(SafetyFigures.HeldTest test) {
    List<String> figures = new ArrayList<>(List.of(FigureKey.TESTS_HELD));
    if (at(test.heldAt()).isPresent()) {
      if (test.rto() != null) figures.add(FigureKey.RTO_MET);
      if (test.rpo() != null) figures.add(FigureKey.RPO_MET);
    }
    return figures;
  }

  /** What a test came to and, behind it, what was asked, in words every language has. */
  public String achieved(SafetyFigures.HeldTest test) {
    Optional<Goal> goal = at(test.heldAt());
    if (goal.isEmpty()) {
      return test.achieved();
    }
    List<String> parts = new ArrayList<>();
    if (test.rto() != null) {
      parts.add(told("RTO", test.rto(), goal.get().rto()));
    }
    if (test.rpo() != null) {
      parts.add(told("RPO", test.rpo(), goal.get().rpo()));
    }
    return String.join(", ", parts);
  }

  private static String told(String of, long achieved, long asked) {
    return "%s %d min (\u2264 %d min)".formatted(of, achieved, asked);
  }

  private Optional<Figure> kept(
      String key,
      List<SafetyFigures.HeldTest> held,
      Function<SafetyFigures.HeldTest, Long> achieved,
      Function<Goal, Long> asked) {
    List<SafetyFigures.HeldTest> measured =
        held.stream()
            .filter(test -> achieved.apply(test) != null && at(test.heldAt()).isPresent())
            .toList();
    long met =
        measured.stream()
            .filter(test -> achieved.apply(test) <= asked.apply(at(test.heldAt()).orElseThrow()))
            .count();
    return measured.isEmpty()
        ? Optional.empty()
        : Optional.of(Figures.share(key, "", met, measured.size(), VERSION));
  }

  /** How often the plan was invoked, and in the mean how long the service was away; none gives no figure. */
  public static List<Figure> invocations(List<Invocation> invoked) {
    if (invoked.isEmpty()) {
      return List.of();
    }
    List<Invocation> over = invoked.stream().filter(i -> i.restoredAt() != null).toList();
    long seconds = over.stream().mapToLong(Invocation::seconds).sum();
    return List.of(
        Figures.count(FigureKey.CON_INVOKED, "", invoked.size(), VERSION),
        Figures.quotient(
            FigureKey.CON_RESTORE,
            "",
            "min",
            ClockFigures.minutes(seconds),
            BigDecimal.valueOf(over.size()),
            over.size(),
            VERSION));
  }

  /** An invocation as evidence, with the minutes it took against those that were asked. */
  public EvidenceLine line(Invocation i) {
    boolean over = i.restoredAt() != null;
    return new EvidenceLine(
        EvidenceKind.INVOCATION,
        i.reference(),
        i.cause(),
        "",
        i.invokedAt(),
        over ? "RESTORED" : "OPEN",
        over ? ClockFigures.minutes(i.seconds()) : null,
        over
            ? List.of(FigureKey.CON_INVOKED, FigureKey.CON_RESTORE)
            : List.of(FigureKey.CON_INVOKED),
        at(i.invokedAt()).map(goal -> BigDecimal.valueOf(goal.rto())).orElse(null),
        i.recovery());
  }

  /** What is asked of a service from a day on, in minutes. */
  public record Goal(LocalDate from, long rto, long rpo) {}

  /** A plan that was invoked; {@code restoredAt} is {@code null} while the service is away. */
  public record Invocation(
      String reference, Instant invokedAt, String cause, Instant restoredAt, String recovery) {
    long seconds() {
      return Duration.between(invokedAt, restoredAt).toSeconds();
    }
  }
}
