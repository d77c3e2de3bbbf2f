package org.evident.supply.capacity.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.evident.foundation.servicetime.rule.CalendarCheck;
import org.evident.supply.capacity.rule.Aggregation;
import org.evident.supply.capacity.rule.Direction;
import org.evident.supply.capacity.rule.Forecast;
import org.evident.supply.capacity.rule.MetricTerms;
import org.evident.supply.capacity.rule.ResourceKind;
import org.evident.supply.capacity.rule.SubjectKind;
import org.evident.supply.capacity.rule.Thresholds;
import org.evident.supply.capacity.rule.TrendMethod;

/**
 * What is to be measured, and how it is foretold.
 *
 * @param service number of the service that needs the capacity; its owner sees the metric
 * @param subjectKind what the metric is about; the service itself where none is given
 * @param subject the component or the team by name, or null for the service itself
 * @param unit such as {@code %} or {@code GB}
 * @param maximum all there is, in this unit, or null where nothing limits it
 * @param warning value that warns on three days in a row
 * @param critical value that is critical on a single day
 * @param direction which way is worse; {@code UP} where none is given
 * @param intervalSeconds from one sample to the next, or null where it is irregular
 * @param aggregation which value stands for a day; {@code P95} where none is given
 * @param leadDays from an order to its use; 0 where none are given
 * @param horizonDays how far the forecast looks; 90 where none are given
 * @param method how the trend is found; {@code AUTO} where none is given
 * @param season the days of a season; 7 where none are given, 1 for no season
 * @param trainingDays how many days the trend rests on; 180 where none are given
 * @param zone IANA zone whose midnights the days begin at, fixed once samples may have come; UTC where none is given
 * @param version the version a change rests on, where there is no If-Match
 */
public record WriteMetric(
    @NotBlank @Size(min = 5, max = 200) String name,
    @NotBlank @Size(max = 20) String service,
    SubjectKind subjectKind,
    @Size(max = 150) String subject,
    @NotNull ResourceKind resourceKind,
    @NotBlank @Size(max = 40) String unit,
    Double maximum,
    @NotNull Double warning,
    @NotNull Double critical,
    Direction direction,
    Integer intervalSeconds,
    Aggregation aggregation,
    Integer leadDays,
    Integer horizonDays,
    TrendMethod method,
    Integer season,
    Integer trainingDays,
    String zone,
    Long version) {

  private static final int WEEK = 7;

  SubjectKind kind() {
    return subjectKind == null ? SubjectKind.SERVICE : subjectKind;
  }

  /** The component or team, null for the service itself. */
  String about() {
    return kind() == SubjectKind.SERVICE || subject == null ? null : subject.strip();
  }

  /** How the metric is read and foretold, with what is usual where nothing is given. */
  MetricTerms terms() {
    return new MetricTerms(
        new Thresholds(warning, critical, direction == null ? Direction.UP : direction),
        maximum,
        intervalSeconds,
        aggregation == null ? Aggregation.P95 : aggregation,
        or(leadDays, 0),
        or(horizonDays, Forecast.OPERATIONAL_DAYS),
        method == null ? TrendMethod.AUTO : method,
        or(season, WEEK),
        or(trainingDays, Forecast.TRAINING_DAYS),
        CalendarCheck.zone(zone == null || zone.isBlank() ? "UTC" : zone));
  }

  private static int or(Integer given, int usual) {
    return given == null ? usual : given;
  }
}
