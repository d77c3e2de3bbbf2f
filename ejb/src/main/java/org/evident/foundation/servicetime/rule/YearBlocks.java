package org.evident.foundation.servicetime.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The year blocks of one calendar, built when first asked for; safe for many threads and bounded in size. */
final class YearBlocks {
  private static final int KEPT = 256;

  private final Function<LocalDate, List<OpenInterval>> intervals;
  private final ConcurrentHashMap<Integer, YearBlock> blocks = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Integer, Long> totals = new ConcurrentHashMap<>();

  YearBlocks(Function<LocalDate, List<OpenInterval>> intervals) {
    this.intervals = intervals;
  }

  YearBlock block(int year) {
    YearBlock block = blocks.get(year);
    if (block != null) {
      return block;
    }
    YearBlock built = new YearBlock(year, intervals);
    if (blocks.size() >= KEPT) {
      blocks.clear();
    }
    blocks.put(year, built);
    return built;
  }

  /** The open seconds of a year; kept for good, since a number a year costs little. */
  long total(int year) {
    return totals.computeIfAbsent(year, one -> block(one).total());
  }
}
