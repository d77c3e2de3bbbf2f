package org.evident.kernel;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * What an administrator may set for a server, as {@code -Dname=value}; README tells what each is for. Times are in
 * seconds, with decimals. A value is read when it is first needed, which for the periods is the start of the application.
 */
public enum Setting {
  /** How many wrong passwords are taken from one network before it waits (PTY-17). */
  SIGN_IN_FAILURES("evident.sign-in.failures", "50"),
  /** What says nothing where a text is needed (GEN-4). */
  PLACEHOLDERS("evident.placeholders", "tbd todo n/a - -- --- ... xxx"),
  /** Where the demo organisation tells its guests to sign in. */
  DEMO_ADDRESS("evident.demo.address", "http://localhost:8080/evident/"),
  /** How often the ends of the history's chains are sealed. */
  SEAL_EVERY("evident.seal.seconds", "60"),
  /** How often clocks are asked what they have to signal. */
  SIGNAL_EVERY("evident.signal.seconds", "2"),
  /** How long after its instant a signal still counts as given in time. */
  SIGNAL_LATE("evident.signal.late-seconds", "60"),
  /** How often waiting mails are carried to the mail server. */
  MAIL_EVERY("evident.mail.seconds", "3"),
  /** The wait after a mail's first failure; each later one is twice as long. */
  MAIL_RETRY("evident.mail.retry-seconds", "300"),
  /** How long a mail belongs to the server that took it; longer than any sending lasts. */
  MAIL_LEASE("evident.mail.lease-seconds", "60"),
  /** Where the mailbox is that people write to; empty: there is none. */
  MAILBOX_HOST("evident.mailbox.host", ""),
  /** The port of its IMAP service. */
  MAILBOX_PORT("evident.mailbox.port", "993"),
  /** Whether it is spoken to by TLS from the first byte; {@code false} for a test only. */
  MAILBOX_TLS("evident.mailbox.tls", "true"),
  /** The account that reads it. */
  MAILBOX_USER("evident.mailbox.user", ""),
  /** The file that holds the password of that account. */
  MAILBOX_SECRET("evident.mailbox.password-file", ""),
  /** The folder mails are taken from. */
  MAILBOX_FOLDER("evident.mailbox.folder", "INBOX"),
  /** The address people write to, which mails about incidents are answered to. */
  MAILBOX_ADDRESS("evident.mailbox.address", ""),
  /** The number of the service that new reports are about; empty: the service desk decides. */
  MAILBOX_SERVICE("evident.mailbox.service", ""),
  /** How the mail server calls itself whose word on senders is needed; empty: it refuses forged ones by itself. */
  MAILBOX_VERIFIER("evident.mailbox.verifier", ""),
  /** How many mails of one sender are taken in within an hour. */
  MAILBOX_RATE("evident.mailbox.per-hour", "20"),
  /** How often the mailbox is looked into. */
  MAILBOX_EVERY("evident.mailbox.seconds", "30"),
  /** How often the book of background work is looked into, and a server shows that it lives. */
  WORK_EVERY("evident.work.seconds", "1"),
  /** How long a server may be silent before its background work is taken over. */
  WORK_TAKEOVER("evident.work.takeover-seconds", "20"),
  /** How often open pages are told what changed meanwhile. */
  LIVE_EVERY("evident.live.seconds", "2"),
  /** How large a file of a record may be, in MiB; with what is sent around it a little less than servers take in. */
  ATTACHMENT_SIZE("evident.attachment.mebibytes", "9"),
  /** How many files a record may have. */
  ATTACHMENT_COUNT("evident.attachment.count", "100"),
  /** The types of files that are taken in, with blanks between. */
  ATTACHMENT_TYPES("evident.attachment.types", "pdf png jpeg gif webp zip gzip office text"),
  /** How many thousand times a password is hashed: what guessing one costs whoever steals the hashes. */
  PASSWORD_ROUNDS("evident.password.thousands", "210"),
  /** Where the directory is; empty: there is none. */
  LDAP_URL("evident.ldap.url", ""),
  /** The account that reads the directory; empty: nobody in particular. */
  LDAP_ACCOUNT("evident.ldap.account", ""),
  /** The file that holds its password. */
  LDAP_SECRET("evident.ldap.password-file", ""),
  /** Below what people are. */
  LDAP_PEOPLE("evident.ldap.people", ""),
  /** Below what groups are; empty: where people are. */
  LDAP_GROUPS("evident.ldap.groups", ""),
  /** Which entries are people. */
  LDAP_FILTER("evident.ldap.filter", "(objectClass=person)"),
  /** What of an entry never changes. */
  LDAP_KEY("evident.ldap.key", "entryUUID"),
  /** What people sign in with. */
  LDAP_LOGIN("evident.ldap.login", "uid"),
  /** What people are called. */
  LDAP_NAME("evident.ldap.name", "cn"),
  /** Where people get mail. */
  LDAP_EMAIL("evident.ldap.email", "mail"),
  /** Who belongs to a group. */
  LDAP_MEMBER("evident.ldap.member", "member"),
  /** Minutes between two runs that bring people here. */
  LDAP_EVERY("evident.ldap.minutes", "60"),
  /** The share of people one run may take something from, in percent. */
  LDAP_PERCENT("evident.ldap.percent", "10"),
  /** At which minutes of the hour it is looked whether reviews are due (R3). */
  REVIEW_MINUTES("evident.review.minutes", "17"),
  /** How often records that live by days are looked at for what time has brought. */
  WATCH_EVERY("evident.watch.seconds", "900"),
  /** The only hosts and networks samples are pulled from, with blanks between; empty: any of the public network. */
  PULL_HOSTS("evident.pull.hosts", ""),
  /** The directory with a file {@code host_port} for each monitoring server that wants a token; empty: none does. */
  PULL_TOKENS("evident.pull.token-directory", "");

  private static final int MOST = 1000;
  private static final BigDecimal LONGEST = BigDecimal.valueOf(Duration.ofDays(1).toSeconds());
  private static final int MILLIS = 3;
  private static final BigDecimal SHORTEST = BigDecimal.ONE.scaleByPowerOfTen(-MILLIS);

  private final String property;
  private final String usual;

  Setting(String property, String usual) {
    this.property = property;
    this.usual = usual;
  }

  /** The name of the property. */
  public String property() {
    return property;
  }

  /**
   * The time that is set, or the usual one; to the millisecond.
   *
   * @throws IllegalArgumentException when what is set is no number of seconds up to a day
   */
  public Duration duration() {
    String set = System.getProperty(property, usual);
    try {
      BigDecimal seconds = new BigDecimal(set.strip());
      if (seconds.compareTo(SHORTEST) >= 0 && seconds.compareTo(LONGEST) <= 0) {
        return Duration.ofMillis(seconds.scaleByPowerOfTen(MILLIS).longValue());
      }
      throw new IllegalArgumentException(refusal(set, "seconds from 0.001 to " + LONGEST));
    } catch (NumberFormatException wrong) {
      throw new IllegalArgumentException(refusal(set, "seconds from 0.001 to " + LONGEST), wrong);
    }
  }

  /**
   * The figure that is set, or the usual one.
   *
   * @throws IllegalArgumentException when what is set is no whole number from 1 to 1000
   */
  public int figure() {
    return figure(1);
  }

  /**
   * The figure that is set, or the usual one.
   *
   * @param least what it has to be at least
   * @throws IllegalArgumentException when what is set is no whole number from there to 1000
   */
  public int figure(int least) {
    String set = text();
    int figure = set.matches("\\d{1,4}") ? Integer.parseInt(set) : 0;
    if (figure < least || figure > MOST) {
      throw new IllegalArgumentException(
          refusal(set, "a whole number from " + least + " to " + MOST));
    }
    return figure;
  }

  /** The figure of a server nobody has set anything for. */
  public int usualFigure() {
    return Integer.parseInt(usual);
  }

  /** The words that are set, or the usual ones. */
  public String text() {
    return System.getProperty(property, usual).strip();
  }

  private String refusal(String set, String wanted) {
    return "The property "
        + property
        + " is '"
        + set
        + "': give "
        + wanted
        + ", such as "
        + usual
        + ", or leave it out.";
  }
}
