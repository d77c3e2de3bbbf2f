package org.evident.foundation.duty.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;
import static org.evident.foundation.evidence.rule.EvidenceSql.words;

import java.util.List;

/** Whether a duty is done on time, as a condition of a query (DUT-7). */
public final class DutyConditions {

  /** The first day the organisation is known from: that of the first role given in it. */
  private static final String BEGINNING = "(select min(b.valid_from) from role_assignment b)";

  private DutyConditions() {}

  /**
   * The query of a duty of the organisation as a whole: it is done on time, or fails with {@code DUTY_LATE}.
   *
   * @param key of the duty
   * @param most the longest interval, in days
   */
  public static String whole(String key, int most) {
    return "select t.word as number, "
        + NO_SERVICE
        + ", "
        + NO_CUSTOMER
        + ", "
        + failed("DUTY_LATE", "not " + onTime(key, most, "''", BEGINNING))
        + " from "
        + words(List.of(key));
  }

  /**
   * The query of the active duties of a key: each time one was done within a year, the record that shows it is a published
   * report with a figure.
   *
   * @param key of the duty
   * @param figure that the report has to have
   * @param lacking the key of what the duty fails with otherwise
   */
  public static String reported(String key, String figure, String lacking) {
    return "select d.number, "
        + NO_SERVICE
        + ", "
        + NO_CUSTOMER
        + ", "
        + failed(
            lacking,
            "exists (select 1 from duty_occurrence o where o.duty_id = d.id and o.state = 'COMPLETED'"
                + " and o.completed_at >= :days365 and not exists (select 1 from review r join"
                + " review_figure f on f.review_id = r.id where r.number = o.result_number and"
                + " r.published_at is not null and f.figure = '"
                + figure
                + "'))")
        + " from scheduled_duty d where d.ended = 0 and d.duty_key = '"
        + key
        + "'";
  }

  /**
   * The query of a duty that each live service has: it is done on time for the service, or that fails with {@code
   * SERVICE_DUTY_LATE}.
   *
   * @param key of the duty
   * @param most the longest interval, in days
   * @param which services {@code s}, of the live ones
   */
  public static String services(String key, int most, String which) {
    String since = "coalesce(s.live_from, " + BEGINNING + ")";
    return "select s.number, s.number as service, "
        + NO_CUSTOMER
        + ", "
        + failed("SERVICE_DUTY_LATE", "not " + onTime(key, most, "s.number", since))
        + " from service s where s.state = 'LIVE' and "
        + which;
  }

  /**
   * That a subject has an active duty that comes round often enough, that it was done within its interval and grace or
   * the subject is younger than that, and that nothing of it is overdue.
   *
   * @param key of the duty
   * @param most the longest interval, in days
   * @param subject the column with the subject's number
   * @param since the column with the subject's first day
   */
  public static String onTime(String key, int most, String subject, String since) {
    return "exists (select 1 from scheduled_duty d where d.duty_key = '"
        + key
        + "' and d.subject_number = "
        + subject
        + " and d.ended = 0 and d.interval_days <= "
        + most
        + " and ("
        + since
        + " + (d.interval_days + d.grace_days) >= :today or exists (select 1 from duty_occurrence o join"
        + " scheduled_duty f on f.id = o.duty_id where f.duty_key = d.duty_key and f.subject_number ="
        + " d.subject_number and o.state = 'COMPLETED' and cast(o.completed_at as date) +"
        + " (d.interval_days + d.grace_days) >= :today)) and not exists (select 1 from duty_occurrence o"
        + " join scheduled_duty f on f.id = o.duty_id where f.duty_key = d.duty_key and"
        + " f.subject_number = d.subject_number and o.state = 'OVERDUE'))";
  }
}
