package org.evident.evaluation.servicereview.rule;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** By which versions of its definition the months of a figure were measured (MEA-3). */
public final class Definitions {

  private final SortedMap<YearMonth, String> versions = new TreeMap<>();

  /** Notes the version of a month; {@code null} where it is not known. */
  public void add(YearMonth month, String version) {
    if (version != null) {
      versions.put(month, version);
    }
  }

  /**
   * The months, oldest first, whose version is another than that of the last month before of which it is known.
   *
   * @param reported the month reported on, with the version that measures now
   */
  public List<YearMonth> changes(YearMonth reported, String version) {
    SortedMap<YearMonth, String> all = new TreeMap<>(versions.headMap(reported));
    all.put(reported, version);
    return changes(all);
  }

  /** The same of the months noted alone, up to one. */
  public List<YearMonth> changes(YearMonth last) {
    return changes(versions.headMap(last.plusMonths(1)));
  }

  private static List<YearMonth> changes(SortedMap<YearMonth, String> all) {
    List<YearMonth> changed = new ArrayList<>();
    String last = null;
    for (Map.Entry<YearMonth, String> one : all.entrySet()) {
      if (last != null && !last.equals(one.getValue())) {
        changed.add(one.getKey());
      }
      last = one.getValue();
    }
    return changed;
  }
}
