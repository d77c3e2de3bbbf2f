package org.evident.resolution.mailbox.rule;

/** Why a mail is kept or nothing comes of it. */
public enum MailReason {
  /** It came from this system itself (MBX-2). */
  OWN,
  /** A machine sent it, or a list (MBX-2). */
  AUTOMATIC,
  /** The mail server that is trusted does not say that the sender is who it names (MBX-3). */
  UNPROVED,
  /** Nobody here has its address (MBX-3). */
  STRANGER,
  /** Several people have its address (MBX-3). */
  AMBIGUOUS,
  /** The same sender has written more often than is taken in (MBX-4). */
  TOO_MANY,
  /** It says nothing. */
  EMPTY,
  /** It answers on a record the sender does not see (MBX-5). */
  NOT_THEIRS,
  /** It is a new report, and nobody has said which service such are about, or for whom the sender speaks (MBX-6). */
  UNPLACED,
  /** A rule refused what would have become of it. */
  REFUSED,
  /** It cannot be read. */
  UNREADABLE,
  /** Somebody decided that nothing comes of it. */
  DISMISSED
}
