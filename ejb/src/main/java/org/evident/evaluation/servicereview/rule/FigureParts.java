package org.evident.evaluation.servicereview.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which figures of the same review a figure is computed from, where records alone do not make it (R4). */
public final class FigureParts {

  private static final Map<String, List<String>> COMPUTED =
      Map.of(
          FigureKey.BASIS, List.of(FigureKey.AST, FigureKey.PLANNED),
          FigureKey.AVAIL, List.of(FigureKey.BASIS, FigureKey.DOWNTIME),
          FigureKey.MTRS, List.of(FigureKey.DOWNTIME, FigureKey.FAILURES),
          FigureKey.MTBF, List.of(FigureKey.BASIS, FigureKey.DOWNTIME, FigureKey.FAILURES),
          FigureKey.MTBSI, List.of(FigureKey.BASIS, FigureKey.FAILURES),
          FigureKey.CREDIT, List.of(FigureKey.AVAIL));

  private FigureParts() {}

  /** The figures another one is computed from, in the order in which it is; none where it is counted from records. */
  public static List<Figure> of(ReviewContent content, String key, String dimension) {
    if (key.equals(FigureKey.ON_TARGET)) {
      return content.services().stream()
          .map(service -> content.figure(FigureKey.AVAIL, service.number()))
          .flatMap(Optional::stream)
          .filter(Figure::judged)
          .toList();
    }
    if (key.equals(FigureKey.AVAIL) && dimension.equals(FigureKey.INCLUDED)) {
      return named(content, "", List.of(FigureKey.AST, FigureKey.PLANNED, FigureKey.DOWNTIME));
    }
    if (key.equals(FigureKey.BASIS)) {
      return basis(content, dimension);
    }
    return named(content, dimension, COMPUTED.getOrDefault(key, List.of()));
  }

  /** Planned downtime is a part only where it was taken off; over twelve months the basis is summed, not computed. */
  private static List<Figure> basis(ReviewContent content, String dimension) {
    List<Figure> parts = named(content, dimension, COMPUTED.get(FigureKey.BASIS));
    boolean whole =
        content.figure(FigureKey.AST, dimension).map(Figure::value).stream()
            .anyMatch(
                all ->
                    content
                        .figure(FigureKey.BASIS, dimension)
                        .map(Figure::value)
                        .filter(all::equals)
                        .isPresent());
    return whole ? parts.subList(0, 1) : parts;
  }

  /** The figures of a service's review that {@link FigureKey#TARGETS_MET} or {@link FigureKey#TARGETS_MISSED} counts. */
  public static Stream<Figure> judged(ReviewContent service, String key) {
    Verdict verdict = key.equals(FigureKey.TARGETS_MET) ? Verdict.MET : Verdict.MISSED;
    return service.figures().stream().filter(figure -> figure.verdict() == verdict);
  }

  private static List<Figure> named(ReviewContent content, String dimension, List<String> keys) {
    return FigureKey.ROLLING.equals(dimension) && keys.contains(FigureKey.AST)
        ? List.of()
        : keys.stream()
            .map(key -> content.figure(key, dimension))
            .flatMap(Optional::stream)
            .toList();
  }
}
