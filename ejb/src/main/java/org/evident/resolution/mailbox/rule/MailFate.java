package org.evident.resolution.mailbox.rule;

/** What became of a mail. */
public enum MailFate {
  /** An incident was made of it. */
  REPORTED,
  /** It was written down on an incident. */
  REPLIED,
  /** It was written down on an incident for staff alone (MBX-8). */
  NOTED,
  /** It waits for somebody of the service desk to decide. */
  KEPT,
  /** Nothing comes of it. */
  IGNORED
}
