package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Chooses the three most important messages of a month (S1): what was missed comes before what is in danger, and that
 * before what is merely worth knowing. Equal figures give equal messages, in equal order.
 */
public final class Messages {
  /** How many messages a summary has. */
  public static final int COUNT = 3;

  private final Collection<Figure> figures;
  private final Collection<MajorIncidentLine> majors;
  private final List<Message> chosen = new ArrayList<>();

  private Messages(Collection<Figure> figures, Collection<MajorIncidentLine> majors) {
    this.figures = figures;
    this.majors = majors;
  }

  /** The messages of a month; fewer than three only where there are no figures at all. */
  static List<Message> of(
      Collection<Figure> figures, Collection<MajorIncidentLine> majorIncidents) {
    Messages messages = new Messages(figures, majorIncidents);
    messages.choose();
    return List.copyOf(messages.chosen);
  }

  private void choose() {
    Predicate<Figure> met = f -> f.verdict() == Verdict.MET;
    say(MessageKind.TARGETS_MISSED, named(f -> f.verdict() == Verdict.MISSED));
    say(MessageKind.MAJOR_INCIDENTS, longestFirst());
    Predicate<Figure> exceeded = f -> f.verdict() == Verdict.EXCEEDED;
    say(MessageKind.COST_VARIANCE, named(exceeded.and(f -> f.key().equals(FigureKey.VAR))));
    say(MessageKind.WORKLOAD_EXCEEDED, named(exceeded.and(f -> !f.key().equals(FigureKey.VAR))));
    say(MessageKind.WORSENING, named(met.and(Messages::worsens)));
    say(MessageKind.NARROW, named(met.and(Figure::warning)));
    if (figures.stream().noneMatch(f -> f.verdict() == Verdict.MISSED)) {
      say(MessageKind.TARGETS_MET, named(met));
    }
    say(MessageKind.VOLUME, figure(FigureKey.INC_OPENED, ""));
    say(MessageKind.BACKLOG, figure(FigureKey.INC_BACKLOG, FigureKey.AT_END));
    say(MessageKind.SPEED, figure(FigureKey.MEDIAN, ""));
  }

  private void say(MessageKind kind, List<String> subjects) {
    if (!subjects.isEmpty() && chosen.size() < COUNT) {
      chosen.add(new Message(chosen.size() + 1, kind, subjects));
    }
  }

  private static boolean worsens(Figure figure) {
    return figure.comparison() != null && figure.comparison().label() == TrendLabel.WORSENING;
  }

  /** The figures that fit, those furthest from their goals first. */
  private List<String> named(Predicate<Figure> which) {
    return figures.stream()
        .filter(which)
        .sorted(Comparator.comparing(Messages::distance).reversed().thenComparing(Figure::name))
        .map(Figure::name)
        .toList();
  }

  /** How far a figure is from its goal, in parts of the goal, so that percentages and counts compare. */
  private static BigDecimal distance(Figure figure) {
    if (figure.goal() == null || figure.actual() == null || figure.goal().signum() == 0) {
      return BigDecimal.ZERO;
    }
    return Decimals.ratio(figure.actual().subtract(figure.goal()).abs(), figure.goal().abs());
  }

  private List<String> figure(String key, String dimension) {
    Optional<Figure> found =
        figures.stream()
            .filter(f -> f.key().equals(key) && f.dimension().equals(dimension))
            .filter(f -> f.value() != null)
            .findFirst();
    return found.map(f -> List.of(f.name())).orElse(List.of());
  }

  /** One that is not over yet comes before all that are. */
  private List<String> longestFirst() {
    return majors.stream()
        .sorted(
            Comparator.comparing(
                    MajorIncidentLine::seconds, Comparator.nullsLast(Comparator.naturalOrder()))
                .reversed()
                .thenComparing(MajorIncidentLine::reference))
        .map(MajorIncidentLine::reference)
        .toList();
  }
}
