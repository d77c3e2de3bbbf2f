package org.evident.foundation.register.boundary;

/**
 * Which records of a kind.
 *
 * @param service the service's number, or null for all
 * @param period the month in UTC as {@code yyyy-MM}, or null for all
 * @param standing where they stand, or null for wherever they do
 * @param before the key of the last row of the page before, or null for the first page
 */
public record RecordFilter(String service, String period, String standing, Long before) {
  /** Every record. */
  public static final RecordFilter ALL = new RecordFilter(null, null, null, null);
}
