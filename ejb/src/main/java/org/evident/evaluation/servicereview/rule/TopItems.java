package org.evident.evaluation.servicereview.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The configuration items most incidents of a month were opened for (S5). Only these become figures: there may be as many items
 * as incidents. Those of a customer are counted from all its incidents, since an item may be among the first of them without
 * being so in any service.
 */
final class TopItems {
  private static final int MOST = 5;

  private TopItems() {}

  /** At most five figures; of equal counts the first by name. */
  static List<Figure> of(List<RecordLine> opened, String version) {
    return opened.stream()
        .map(RecordLine::item)
        .filter(Objects::nonNull)
        .collect(Collectors.groupingBy(item -> item, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(
            e ->
                Figures.count(
                    FigureKey.INC_OPENED, FigureKey.ITEM + e.getKey(), e.getValue(), version))
        .toList();
  }

  /** Those of several services together. */
  static List<Figure> pooled(List<ReviewContent> services, String version) {
    List<RecordLine> opened =
        services.stream()
            .map(s -> new Population(new PeriodSpan(s.start(), s.end()), s.records()))
            .flatMap(p -> p.opened().stream())
            .toList();
    return of(opened, version);
  }
}
