package org.evident.supply.capacity.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;
import org.evident.supply.capacity.rule.ResourceKind;

/** Whether capacity is measured without gaps, and nothing stays critical for days without anybody doing something about it. */
@ApplicationScoped
class CapacityEvidence implements Evidence {

  private static final int WINDOW = 90;
  private static final int LATELY = 30;
  private static final int YEAR = 365;
  private static final int REVIEW_DAYS = 35;

  /** More days in a row than may pass. */
  private static final int DAYS = 4;

  private static final String METRICS =
      "select m.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed("CRITICAL_FOR_DAYS", critical())
          + " from capacity_metric m join service s on s.id = m.service_id where m.active and exists"
          + " (select 1 from capacity_day d where d.metric_id = m.id and d.local_day >= :date90)";

  /** Samples of the last 30 completed days, or since the first one, against 95 percent of those there should be. */
  private static final String WATCHED =
      "select m.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_INTERVAL",
              "m.interval_seconds is null",
              "NO_SAMPLES",
              "not exists (select 1 from capacity_day f where f.metric_id = m.id)",
              "SAMPLES_MISSING",
              "(select coalesce(sum(d.samples), 0) from capacity_day d where d.metric_id = m.id and"
                  + " d.local_day >= :date30 and d.local_day < :today) < 0.95 * floor((select count(*)"
                  + " from "
                  + days()
                  + " where cast(:today as date) - n.back >= (select min(f.local_day) from capacity_day f"
                  + " where f.metric_id = m.id)) * 86400.0 / m.interval_seconds)")
          + " from capacity_metric m join service s on s.id = m.service_id where m.active";

  /** Each live service with what it needs of each kind of resource agreed, and found right within a year. */
  private static final String NEEDS =
      "select s.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_AGREED_NEED",
              "(select count(distinct r.resource_kind) from capacity_requirement r where r.service_id ="
                  + " s.id and r.state = 'AGREED' and r.reviewed_on >= :date365) < "
                  + ResourceKind.values().length)
          + " from service s where s.state = 'LIVE'";

  /** Each time the duty was done lately, a review that stands shows it, or one was held since. */
  private static final String HELD =
      "select d.number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_CAPACITY_REVIEW",
              "exists (select 1 from duty_occurrence o where o.duty_id = d.id and o.state = 'COMPLETED' and"
                  + " o.completed_at >= :days35 and not exists (select 1 from capacity_review r where"
                  + " r.withdrawn_at is null and r.service_id is null and (r.number = o.result_number or"
                  + " r.reviewed_on >= cast(o.completed_at as date))))")
          + " from scheduled_duty d where d.ended = 0 and d.subject_number = '' and d.duty_key = '"
          + CapacityReviewForms.DUTY
          + "'";

  /** Each review of a year: somebody promised to improve something, or it says why nothing is to be. */
  private static final String IMPROVED =
      "select r.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_IMPROVEMENT",
              "r.none_reason is null and not exists (select 1 from action_item a where a.source_number ="
                  + " r.number and a.state <> 'CANCELLED')")
          + " from capacity_review r left join service s on s.id = r.service_id where r.withdrawn_at is"
          + " null and r.reviewed_on >= :date365";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-7.1-01", YEAR, EvidenceCondition.every(RecordKind.SERVICE, NEEDS))
            .inPart(),
        EvidenceRule.of("R-8.4.3-01", YEAR, EvidenceCondition.every(RecordKind.SERVICE, NEEDS))
            .inPart(),
        EvidenceRule.of(
                "R-8.4.3-05", WINDOW, EvidenceCondition.every(RecordKind.CAPACITY_METRIC, METRICS))
            .again(3),
        EvidenceRule.of(
                "R-8.4.3-06",
                YEAR,
                EvidenceCondition.every(RecordKind.CAPACITY_METRIC, WATCHED),
                EvidenceCondition.every(
                    RecordKind.DUTY, DutyConditions.whole(CapacityReviewForms.DUTY, REVIEW_DAYS)),
                EvidenceCondition.every(RecordKind.DUTY, HELD),
                EvidenceCondition.every(RecordKind.CAPACITY_REVIEW, IMPROVED))
            .again(2));
  }

  @Override
  public Map<RecordKind, Set<Role>> readers() {
    return Map.of(RecordKind.CAPACITY_METRIC, Set.of(CapacityReading.READERS));
  }

  /** A table {@code n(back)} of the days back from today that are over. */
  private static String days() {
    return "(values "
        + IntStream.rangeClosed(1, LATELY)
            .mapToObj(i -> "(" + i + ")")
            .collect(Collectors.joining(", "))
        + ") n(back)";
  }

  private static String critical() {
    StringBuilder days = new StringBuilder("exists (select 1 from capacity_day d0");
    for (int i = 1; i < DAYS; i++) {
      days.append(
          " join capacity_day d%1$d on d%1$d.metric_id = d0.metric_id and d%1$d.local_day = d0.local_day + %1$d and "
              .formatted(i));
      days.append(beyond("d" + i));
    }
    return days.append(" where d0.metric_id = m.id and d0.local_day >= :date90 and ")
        .append(beyond("d0"))
        .append(" and not exists (select 1 from action_item x where x.source_number = m.number and")
        .append(
            " cast(x.raised_at as date) >= d0.local_day and x.state <> 'CANCELLED') and not exists")
        .append(
            " (select 1 from capacity_event e where e.metric_id = m.id and e.kind = 'CRITICAL' and")
        .append(
            " e.answer <> 'ACCEPTED' and e.last_day >= d0.local_day and e.first_day <= d0.local_day + ")
        .append(DAYS - 1)
        .append("))")
        .toString();
  }

  /** That the value of a day has reached the critical threshold (CAP-1). */
  private static String beyond(String day) {
    String value =
        "case m.aggregation when 'MAX' then %1$s.highest when 'P95' then %1$s.p95 when 'MEAN' then %1$s.total / %1$s.samples else %1$s.total end"
            .formatted(day);
    return "case when m.direction = 'UP' then ("
        + value
        + ") >= m.critical else ("
        + value
        + ") <= m.critical end";
  }
}
