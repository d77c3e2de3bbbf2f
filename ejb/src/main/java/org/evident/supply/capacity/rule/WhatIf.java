package org.evident.supply.capacity.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.evident.kernel.RuleBroken;

/**
 * One change of a scenario.
 *
 * @param amount percent for growth and customers, days for a season, and how many units there are afterwards for a capacity
 * @param present how many units there are before, null for anything but a capacity
 * @param from the day it begins on, or null for what is so from the last observation on
 */
public record WhatIf(WhatIfKind kind, double amount, Double present, LocalDate from) {

  private static final int MOST = 8;
  private static final int LEAST_PERCENT = -100;
  private static final int MOST_PERCENT = 1000;
  private static final int YEAR = 366;
  private static final double HUNDRED = 100;
  private static final double DAYS_OF_YEAR = 365;

  /** Refuses what changes nothing one could reckon with. */
  public WhatIf {
    switch (kind) {
      case GROWTH, CUSTOMER -> require("PERCENT", amount, LEAST_PERCENT, MOST_PERCENT);
      case SEASON -> {
        require("DAYS", amount, -YEAR, YEAR);
        require("DAYS", amount, Math.rint(amount), Math.rint(amount));
      }
      case CAPACITY -> {
        require("UNITS", amount, Double.MIN_NORMAL, Double.MAX_VALUE);
        require("UNITS", present == null ? 0 : present, Double.MIN_NORMAL, Double.MAX_VALUE);
      }
    }
  }

  /** Refuses a scenario without a change, or with too many to tell apart. */
  public static void requireSome(List<WhatIf> changes) {
    if (changes.isEmpty() || changes.size() > MOST) {
      throw RuleBroken.at("changes", "CAP.WHATIF.SOME", changes.size(), MOST);
    }
  }

  /** Refuses changes of a metric whose load nobody knows: of what is left one has to know what there is. */
  public static void requireLoad(List<WhatIf> changes, MetricTerms terms, String metric) {
    boolean loaded = changes.stream().anyMatch(change -> change.kind != WhatIfKind.SEASON);
    if (loaded && terms.thresholds().direction() == Direction.DOWN && terms.maximum() == null) {
      throw RuleBroken.at("metrics", "CAP.WHATIF.MAXIMUM", metric);
    }
  }

  /** Whether it leaves everything as it is. */
  boolean isNeutral() {
    return kind == WhatIfKind.CAPACITY ? amount == present : amount == 0;
  }

  /** By what the load of a day is multiplied, given the days since the last observation. */
  double load(int ahead, LocalDate last) {
    int since = ahead - begins(last);
    if (since < 0) {
      return 1;
    }
    return switch (kind) {
      case GROWTH -> Math.max(0, 1 + amount / HUNDRED * since / DAYS_OF_YEAR);
      case CUSTOMER -> 1 + amount / HUNDRED;
      default -> 1;
    };
  }

  /** By what the capacity of a day is multiplied. */
  double capacity(int ahead, LocalDate last) {
    return kind == WhatIfKind.CAPACITY && ahead >= begins(last) ? amount / present : 1;
  }

  /** How many days later the season of a day comes. */
  int shift(int ahead, LocalDate last) {
    return kind == WhatIfKind.SEASON && ahead >= begins(last) ? (int) amount : 0;
  }

  private int begins(LocalDate last) {
    return from == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(last, from));
  }

  private static void require(String what, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw RuleBroken.at("changes", "CAP.WHATIF." + what, value);
    }
  }
}
