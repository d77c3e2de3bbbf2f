package org.evident.foundation.retention.rule;

/** What is kept for a time only, and what becomes of it then. */
public enum Retained {
  /** A file that was taken off its record: its bytes go, that it was there stays. */
  REMOVED_FILE(Disposal.DELETED, 90),
  /** Somebody whose account has ended: they are erased. */
  FORMER_PERSON(Disposal.PSEUDONYMISED, 1096),
  /** What somebody was told, with its mail. */
  NOTICE(Disposal.DELETED, 365),
  /** A mail that came in, of which something has come or nothing will; what came of it stays. */
  RECEIVED_MAIL(Disposal.DELETED, 180),
  /** A file of a list that somebody ordered. */
  EXPORT(Disposal.DELETED, 30),
  /** An audit pack that somebody ordered; it can be taken again. */
  PACK(Disposal.DELETED, 90),
  /** What was measured of a metric, sample by sample: the days it came to stay. */
  CAPACITY_SAMPLE(Disposal.DELETED, 400);

  private final Disposal method;
  private final int usualDays;

  Retained(Disposal method, int usualDays) {
    this.method = method;
    this.usualDays = usualDays;
  }

  /** What becomes of it. */
  public Disposal method() {
    return method;
  }

  /** For how many days it is kept if nobody says otherwise. */
  public int usualDays() {
    return usualDays;
  }

  /** How things are disposed of. */
  public enum Disposal {
    DELETED,
    PSEUDONYMISED
  }
}
