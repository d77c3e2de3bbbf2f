package org.evident.evaluation.servicereview.boundary;

import java.util.Comparator;

/** One service of one customer; written as {@code customer:service}, and ordered by these. */
public record ReviewKey(long customer, long service) implements Comparable<ReviewKey> {

  /** No key comes before it. */
  public static final ReviewKey FIRST = new ReviewKey(0, 0);

  /** All keys come before it. */
  public static final ReviewKey LAST = new ReviewKey(Long.MAX_VALUE, Long.MAX_VALUE);

  private static final Comparator<ReviewKey> ORDER =
      Comparator.comparingLong(ReviewKey::customer).thenComparingLong(ReviewKey::service);

  /** Reads the written form. */
  public static ReviewKey of(String text) {
    String[] parts = text.split(":");
    return new ReviewKey(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
  }

  @Override
  public int compareTo(ReviewKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return customer + ":" + service;
  }
}
