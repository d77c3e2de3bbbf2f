package org.evident.evaluation.servicereview.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What changed from one content to another, figure by figure, for restatements and for the last draft (R9, NUM-8). */
public final class Difference {
  private Difference() {}

  /** The changed, new and gone figures in order of their names; empty if all are equal. */
  public static List<FigureChange> between(ReviewContent before, ReviewContent after) {
    Map<String, Figure> old = byName(before);
    Map<String, Figure> now = byName(after);
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    List<FigureChange> changes = new ArrayList<>();
    for (String name : names) {
      if (!Objects.equals(old.get(name), now.get(name)))
        changes.add(new FigureChange(name, old.get(name), now.get(name)));
    }
    return List.copyOf(changes);
  }

  private static Map<String, Figure> byName(ReviewContent content) {
    return content.figures().stream().collect(Collectors.toMap(Figure::name, Function.identity()));
  }
}
