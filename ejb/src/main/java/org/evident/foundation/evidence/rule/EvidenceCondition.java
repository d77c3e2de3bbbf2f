package org.evident.foundation.evidence.rule;

import org.evident.kernel.RecordKind;

/**
 * One condition of a requirement: "every X has C".
 *
 * <p>The query answers with one row for each X: its {@code number}, the numbers of the {@code service} and the {@code
 * customer} it belongs to, null for none, and as {@code failed} the key of what it lacks, null where it has C. It compares
 * with moments by name: {@code :now}, {@code :today}, {@code :days90} (that long before
 * now), {@code :date90} (the day that long before today), {@code :business10} (what
 * happened before it happened more than that many business days ago), {@code :firstday} (of this month), {@code :month} (the last completed one) and {@code
 * :months} (a table of the last twelve completed ones of which the tenth business day after is over; {@code :months20} of which the twentieth is, {@code :reports} of which the day is over until when the
 * organisation publishes its reports).
 *
 * @param kind what X is
 * @param query text of the code's own, never with anything a person typed
 * @param threshold how many percent have to have C
 * @param needed whether there has to be an X
 * @param rare whether there may never be an X, because what it records may never happen
 */
public record EvidenceCondition(
    RecordKind kind, String query, int threshold, boolean needed, boolean rare) {

  private static final int ALL = 100;

  /** Every X has C. */
  public static EvidenceCondition every(RecordKind kind, String query) {
    return new EvidenceCondition(kind, query, ALL, false, false);
  }

  /** The same, and there is at least one X. */
  public EvidenceCondition atLeastOne() {
    return new EvidenceCondition(kind, query, threshold, true, false);
  }

  /** The same of something that may never happen. */
  public EvidenceCondition seldom() {
    return new EvidenceCondition(kind, query, threshold, false, true);
  }

  /** The same of so many percent at least. */
  public EvidenceCondition share(int percent) {
    return new EvidenceCondition(kind, query, percent, needed, rare);
  }
}
