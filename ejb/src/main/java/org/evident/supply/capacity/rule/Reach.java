package org.evident.supply.capacity.rule;

import java.util.function.IntToDoubleFunction;

/**
 * When a threshold is reached, or why no day can be told (CAP-7).
 *
 * @param days whole days after the last observation; null unless a day can be told
 */
public record Reach(Answer answer, Integer days) {

  /** What can be said of a threshold. */
  public enum Answer {
    /** It is reached already. */
    REACHED,
    /** It will be reached on a day. */
    ON_A_DAY,
    /** It will be reached after the horizon, if at all. */
    BEYOND_HORIZON,
    /** Nothing leads there. */
    NO_GROWTH,
    /** There are too few complete days to say anything. */
    NOT_ENOUGH_DATA
  }

  /** What is said while nothing can be (CAP-2). */
  public static final Reach UNKNOWN = new Reach(Answer.NOT_ENOUGH_DATA, null);

  /**
   * The first day of a forecast, or of a limit of it, that reaches a threshold.
   *
   * @param value by days after the last observation
   * @param seasonal whether it may cross although its slope leads away
   */
  static Reach of(
      IntToDoubleFunction value,
      double threshold,
      Direction direction,
      double slope,
      boolean seasonal,
      int horizon) {
    if (direction.reaches(value.applyAsDouble(0), threshold)) {
      return new Reach(Answer.REACHED, 0);
    }
    boolean grows = direction.isTowards(slope);
    for (int ahead = 1; (grows || seasonal) && ahead <= horizon; ahead++) {
      if (direction.reaches(value.applyAsDouble(ahead), threshold)) {
        return new Reach(Answer.ON_A_DAY, ahead);
      }
    }
    return new Reach(grows ? Answer.BEYOND_HORIZON : Answer.NO_GROWTH, null);
  }

  /** As it is stored: the answer, and the days if there are any. */
  public String written() {
    return days == null ? answer.name() : answer + " " + days;
  }

  /** What {@link #written()} wrote. */
  public static Reach read(String written) {
    String[] parts = written.split(" ");
    return new Reach(Answer.valueOf(parts[0]), parts.length > 1 ? Integer.valueOf(parts[1]) : null);
  }

  /** Orders answers by urgency: what is reached first, then by days, then what is not in sight. */
  public int rank() {
    return switch (answer) {
      case REACHED, ON_A_DAY -> days;
      default -> 1_000_000 * answer.ordinal();
    };
  }
}
