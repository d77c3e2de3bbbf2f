package org.evident.evaluation.sample.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Invented entry of the communication plan of the demo organisation, and what was told for it.
 *
 * @param topic its code
 * @param occasion what gives rise to it, empty where it comes round
 * @param everyDays its interval, 0 where it has an occasion
 * @param audience the code of who is told
 * @param channel how
 * @param responsible the role that sees to it
 * @param since the first day
 * @param issuer login of who told it
 * @param told when and what, the newest first
 */
public record SampleTelling(
    String topic,
    String occasion,
    int everyDays,
    String audience,
    String channel,
    String responsible,
    LocalDate since,
    String issuer,
    List<Told> told) {

  private static final int MONTH = 30;
  private static final int YEAR = 365;
  private static final int HALF_YEAR_AGO = 200;
  private static final int HOUR = 9;

  /** How many days ago it was asked to acknowledge each policy: there is time left for one, and none for the other. */
  private static final int POLICY_AGO = 12;

  private static final int SECURITY_AGO = 40;

  /**
   * Something told once.
   *
   * @param asks whether those who are told are asked to acknowledge it
   */
  public record Told(Instant at, String content, boolean asks) {}

  /** All of them, relative to today. */
  public static List<SampleTelling> all(LocalDate today) {
    return List.of(
        new SampleTelling(
            "SM_IMPORTANCE",
            "",
            MONTH,
            "ALL_SMS_STAFF",
            "MEETING",
            "TOP_MANAGEMENT",
            today.minusDays(3L * MONTH),
            "director",
            monthly(today)),
        yearly(
            today,
            "POLICY_SM",
            "SMS_OWNER",
            "process",
            "The service management policy of this year, with what changed in it",
            POLICY_AGO),
        yearly(
            today,
            "INFOSEC_POLICY",
            "SECURITY_MANAGER",
            "security",
            "The information security policy, and what it means at the desk",
            SECURITY_AGO),
        occasion(today, "REPORT", "The reviews of a month are published", "SERVICE_LEVEL_MANAGER"),
        occasion(today, "DECISION", "A review was decided on", "RELATIONSHIP_MANAGER"),
        occasion(today, "MAINTENANCE_NOTICE", "Work on a service is planned", "CHANGE_MANAGER"),
        new SampleTelling(
            "MAJOR_INCIDENT",
            "A major incident is declared, and when it ends",
            0,
            "TOP_MANAGEMENT",
            "TELEPHONE",
            "INCIDENT_MANAGER",
            today.minusDays(YEAR),
            "incidents",
            List.of()));
  }

  private static SampleTelling yearly(
      LocalDate today,
      String topic,
      String responsible,
      String issuer,
      String content,
      int askedAgo) {
    LocalDate since = today.minusDays(HALF_YEAR_AGO);
    return new SampleTelling(
        topic,
        "",
        YEAR,
        "ALL_SMS_STAFF",
        "INTRANET",
        responsible,
        since,
        issuer,
        List.of(
            new Told(morning(today.minusDays(askedAgo)), content, true),
            new Told(morning(since), content, false)));
  }

  private static SampleTelling occasion(
      LocalDate today, String topic, String occasion, String responsible) {
    return new SampleTelling(
        topic,
        occasion,
        0,
        "CUSTOMERS",
        "IN_APP",
        responsible,
        today.minusDays(YEAR),
        "levels",
        List.of());
  }

  private static List<Told> monthly(LocalDate today) {
    List<Told> told = new ArrayList<>();
    for (int back = 0; back <= 3; back++) {
      told.add(
          new Told(
              morning(today.minusDays((long) back * MONTH + 1)),
              "What customers said last month, and why our promises matter",
              false));
    }
    return List.copyOf(told);
  }

  private static Instant morning(LocalDate day) {
    return day.atTime(HOUR, 0).toInstant(ZoneOffset.UTC);
  }
}
