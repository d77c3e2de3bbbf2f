package org.evident.conformity.requirement.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Records that count for a condition and are not in a pack (CNF-11).
 *
 * @param requirement the identifier of the requirement
 * @param place which of its conditions, from 0
 * @param count how many; below zero where more meet a condition since than were counted
 */
public record PackGap(String requirement, int place, Reason reason, long count) {

  /** Why records are not in a pack. */
  public enum Reason {
    /** Which records met a condition is kept of the latest evaluation only. */
    NOT_KEPT,
    /** Of one condition no more are kept or listed. */
    OVER_CAP,
    /** Whoever takes the pack may not open them. */
    NOT_YOURS,
    /** They were changed after the evaluation. */
    CHANGED_SINCE
  }

  /**
   * What a pack lacks of the records that break a condition; with those listed it makes up all that were counted.
   *
   * @param counted how many the evaluation counted
   * @param kept how many of them it kept by number
   * @param listed how many of these the pack has
   */
  public static List<PackGap> ofBreaking(
      String requirement, int place, long counted, long kept, long listed) {
    List<PackGap> gaps = new ArrayList<>();
    add(gaps, new PackGap(requirement, place, Reason.OVER_CAP, counted - kept));
    add(gaps, new PackGap(requirement, place, Reason.NOT_YOURS, kept - listed));
    return gaps;
  }

  /**
   * The same of the records that meet a condition.
   *
   * @param counted how many the evaluation counted
   * @param now how many there are now, seen from its instant
   * @param reached how many of these whoever takes the pack may open
   * @param listed how many of these the pack has
   */
  public static List<PackGap> ofMeeting(
      String requirement, int place, long counted, long now, long reached, long listed) {
    List<PackGap> gaps = new ArrayList<>();
    add(gaps, new PackGap(requirement, place, Reason.CHANGED_SINCE, counted - now));
    add(gaps, new PackGap(requirement, place, Reason.NOT_YOURS, now - reached));
    add(gaps, new PackGap(requirement, place, Reason.OVER_CAP, reached - listed));
    return gaps;
  }

  /** What a pack lacks of the records that met a condition at an evaluation that is not the latest one: all of them. */
  public static List<PackGap> ofPast(String requirement, int place, long counted) {
    List<PackGap> gaps = new ArrayList<>();
    add(gaps, new PackGap(requirement, place, Reason.NOT_KEPT, counted));
    return gaps;
  }

  private static void add(List<PackGap> gaps, PackGap gap) {
    if (gap.count() != 0) {
      gaps.add(gap);
    }
  }
}
