package org.evident.supply.capacity.boundary;

import java.time.ZoneId;
import org.evident.foundation.storage.boundary.Row;
import org.evident.supply.capacity.rule.Aggregation;
import org.evident.supply.capacity.rule.Direction;
import org.evident.supply.capacity.rule.MetricTerms;
import org.evident.supply.capacity.rule.Thresholds;
import org.evident.supply.capacity.rule.TrendMethod;

/**
 * A metric as pages and programs show it.
 *
 * @param service number of the service that needs the capacity
 * @param subject the component or the team, or the service itself
 * @param maximum all there is, or null where nothing limits it
 * @param intervalSeconds from one sample to the next, or null where it is irregular
 * @param active false once it is retired
 */
public record MetricView(
    String number,
    String name,
    String service,
    String serviceName,
    String subjectKind,
    String subject,
    String resourceKind,
    String unit,
    Double maximum,
    double warning,
    double critical,
    String direction,
    Integer intervalSeconds,
    String aggregation,
    int leadDays,
    int horizonDays,
    String method,
    int season,
    int trainingDays,
    String zone,
    boolean active,
    long version) {

  static final String COLUMNS =
      "m.id, m.number, m.name, s.number as service, s.name as service_name, m.subject_kind,"
          + " m.subject, m.resource_kind, m.unit, m.maximum, m.warning, m.critical, m.direction,"
          + " m.interval_seconds, m.aggregation, m.lead_days, m.horizon_days, m.method, m.season,"
          + " m.training_days, m.zone, m.active, m.version ";
  static final String TABLES = "from capacity_metric m join service s on s.id = m.service_id ";

  static MetricView of(Row row) {
    String subject = row.text("subject");
    Long interval = row.numberOrNull("interval_seconds");
    return new MetricView(
        row.text("number"),
        row.text("name"),
        row.text("service"),
        row.text("service_name"),
        row.text("subject_kind"),
        subject == null ? row.text("service_name") : subject,
        row.text("resource_kind"),
        row.text("unit"),
        row.realOrNull("maximum"),
        row.real("warning"),
        row.real("critical"),
        row.text("direction"),
        interval == null ? null : interval.intValue(),
        row.text("aggregation"),
        (int) row.number("lead_days"),
        (int) row.number("horizon_days"),
        row.text("method"),
        (int) row.number("season"),
        (int) row.number("training_days"),
        row.text("zone"),
        row.flag("active"),
        row.number("version"));
  }

  /** How the metric is read and foretold. */
  public MetricTerms terms() {
    return new MetricTerms(
        new Thresholds(warning, critical, Direction.valueOf(direction)),
        maximum,
        intervalSeconds,
        Aggregation.valueOf(aggregation),
        leadDays,
        horizonDays,
        TrendMethod.valueOf(method),
        season,
        trainingDays,
        ZoneId.of(zone));
  }
}
