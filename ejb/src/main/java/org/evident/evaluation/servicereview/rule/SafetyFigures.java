package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts continuity tests and security incidents (section S13), to customers by number only. */
public final class SafetyFigures {
  private static final String VERSION = "SAFE/1";

  private SafetyFigures() {}

  /** How many tests were held; none gives no figure, so that the section can say that nothing happened. */
  public static List<Figure> tests(List<HeldTest> held) {
    return held.isEmpty()
        ? List.of()
        : List.of(Figures.count(FigureKey.TESTS_HELD, "", held.size(), VERSION));
  }

  /** Security incidents in total, by type and severity, and their mean minutes to containment; none gives no figure. */
  public static List<Figure> security(List<Security> incidents) {
    if (incidents.isEmpty()) return List.of();
    List<Figure> figures = new ArrayList<>();
    figures.add(Figures.count(FigureKey.SEC_INCIDENTS, "", incidents.size(), VERSION));
    for (String type : new TreeSet<>(incidents.stream().map(Security::type).toList())) {
      long n = incidents.stream().filter(i -> i.type().equals(type)).count();
      figures.add(Figures.count(FigureKey.SEC_INCIDENTS, FigureKey.TYPE + type, n, VERSION));
    }
    for (String severity : new TreeSet<>(incidents.stream().map(Security::severity).toList())) {
      long n = incidents.stream().filter(i -> i.severity().equals(severity)).count();
      figures.add(
          Figures.count(FigureKey.SEC_INCIDENTS, FigureKey.SEVERITY + severity, n, VERSION));
    }
    List<Security> contained = incidents.stream().filter(i -> i.containedAt() != null).toList();
    long seconds = contained.stream().mapToLong(Security::seconds).sum();
    figures.add(
        Figures.quotient(
            FigureKey.SEC_CONTAIN,
            "",
            "min",
            ClockFigures.minutes(seconds),
            BigDecimal.valueOf(contained.size()),
            contained.size(),
            VERSION));
    return figures;
  }

  /**
   * A continuity test that was held, with its verdict.
   *
   * @param rto minutes until the service was there again, {@code null} where nobody measured it
   * @param rpo minutes of data lost, {@code null} likewise
   */
  public record HeldTest(
      String reference, String kind, Instant heldAt, String verdict, Long rto, Long rpo) {

    /** What it came to in words every language has, empty where nobody measured it. */
    public String achieved() {
      return Stream.of(minutes("RTO", rto), minutes("RPO", rpo))
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(", "));
    }

    private static String minutes(String of, Long minutes) {
      return minutes == null ? "" : of + " " + minutes + " min";
    }
  }

  /** A security incident; {@code containedAt} is {@code null} while it may still spread. */
  public record Security(
      String reference, String type, String severity, Instant reportedAt, Instant containedAt) {
    long seconds() {
      return Duration.between(reportedAt, containedAt).toSeconds();
    }
  }
}
