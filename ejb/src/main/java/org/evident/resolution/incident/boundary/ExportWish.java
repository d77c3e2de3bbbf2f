package org.evident.resolution.incident.boundary;

/**
 * Which incidents a file shall have: those the list has with the same filter.
 *
 * @param open only those that are not resolved, closed or cancelled
 * @param stale only those of them nobody has written on for too long (INC-9)
 */
public record ExportWish(boolean open, boolean stale) {

  private static final String OPEN = "open";
  private static final String STALE = "stale";

  /** As it is kept until its turn has come. */
  String text() {
    return (open ? OPEN : "") + " " + (stale ? STALE : "");
  }

  static ExportWish of(String text) {
    return new ExportWish(text.contains(OPEN), text.contains(STALE));
  }
}
