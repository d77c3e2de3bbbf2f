package org.evident.supply.sample.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.evident.kernel.Csv;
import org.evident.supply.capacity.rule.Aggregation;
import org.evident.supply.capacity.rule.Direction;
import org.evident.supply.capacity.rule.ResourceKind;
import org.evident.supply.capacity.rule.SubjectKind;
import org.evident.supply.capacity.rule.Thresholds;

/**
 * An invented metric.
 *
 * @param service by name
 * @param subject the component or team, or null for the service itself
 * @param interval from one sample to the next
 * @param lead days from an order to its use
 * @param days how many days have samples
 */
public record SampleMetric(
    String name,
    String service,
    SubjectKind kind,
    String subject,
    ResourceKind resource,
    String unit,
    Double maximum,
    Thresholds thresholds,
    Duration interval,
    Aggregation aggregation,
    int lead,
    int days,
    SampleShape shape) {

  private static final int DAYS = 200;
  private static final int FEW = 9;
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  /** The metrics of the demo organisation. */
  public static List<SampleMetric> all() {
    return List.of(
        new SampleMetric(
            "Disk of the file servers",
            "File Shares",
            SubjectKind.CI,
            "fs-cluster-1",
            ResourceKind.TECHNICAL,
            "GB",
            4000.0,
            up(3200, 3600),
            HOUR,
            Aggregation.MAX,
            45,
            DAYS,
            new SampleShape(3290, 9.5, 0, 0.002, 0.006)),
        new SampleMetric(
            "Processors of the warehouse",
            "Data Warehouse",
            SubjectKind.CI,
            "dwh-db-1",
            ResourceKind.TECHNICAL,
            "%",
            100.0,
            up(75, 90),
            HOUR,
            Aggregation.P95,
            20,
            DAYS,
            new SampleShape(63, 0.18, 0.35, 0.4, 0.05)),
        new SampleMetric(
            "Memory of the portal",
            "Customer Portal",
            SubjectKind.CI,
            "portal-app-2",
            ResourceKind.TECHNICAL,
            "%",
            100.0,
            up(80, 92),
            HOUR,
            Aggregation.P95,
            10,
            DAYS,
            new SampleShape(58, -0.03, 0.02, 0.1, 0.03)),
        new SampleMetric(
            "Line to the cloud",
            "Cloud Platform",
            SubjectKind.CI,
            "uplink-vie",
            ResourceKind.TECHNICAL,
            "Mbit/s",
            1000.0,
            up(740, 800),
            HOUR,
            Aggregation.P95,
            50,
            DAYS,
            new SampleShape(680, 1.5, 0, 0.5, 0.04)),
        new SampleMetric(
            "Free addresses",
            "Office Network",
            SubjectKind.CI,
            "office-10-20",
            ResourceKind.TECHNICAL,
            "addresses",
            2048.0,
            new Thresholds(250, 120, Direction.DOWN),
            HOUR,
            Aggregation.MEAN,
            30,
            DAYS,
            new SampleShape(262, -2.6, 0, 0.01, 0.02)),
        new SampleMetric(
            "Orders a day",
            "Order Management",
            SubjectKind.SERVICE,
            null,
            ResourceKind.INFORMATION,
            "orders",
            9000.0,
            up(7200, 8400),
            HOUR,
            Aggregation.SUM,
            30,
            DAYS,
            new SampleShape(410, 0.55, 0.45, 0.8, 0.06)),
        new SampleMetric(
            "Hours asked of the service desk",
            "Workplace",
            SubjectKind.TEAM,
            "Service Desk",
            ResourceKind.HUMAN,
            "h",
            64.0,
            up(52, 60),
            DAY,
            Aggregation.SUM,
            90,
            DAYS,
            new SampleShape(47, 0.05, 0.7, 0, 0.06)),
        new SampleMetric(
            "Mailboxes in use",
            "E-mail and Calendar",
            SubjectKind.SERVICE,
            null,
            ResourceKind.FINANCIAL,
            "licences",
            2500.0,
            up(2350, 2480),
            DAY,
            Aggregation.MAX,
            14,
            DAYS,
            new SampleShape(2484, 1.3, 0, 0, 0.001)),
        new SampleMetric(
            "Queue of the identity service",
            "Identity and Access",
            SubjectKind.CI,
            "idp-1",
            ResourceKind.TECHNICAL,
            "requests",
            null,
            up(800, 1200),
            HOUR,
            Aggregation.P95,
            5,
            FEW,
            new SampleShape(140, 0.5, 0.3, 0.5, 0.1)));
  }

  private static Thresholds up(double warning, double critical) {
    return new Thresholds(warning, critical, Direction.UP);
  }

  /**
   * The samples of the days that are over, a line each below a heading.
   *
   * @param today the first day that is not over
   */
  public Stream<String> lines(long seed, LocalDate today, ZoneId zone) {
    SplittableRandom random = new SplittableRandom(seed + name.hashCode());
    Instant first = today.minusDays(days).atStartOfDay(zone).toInstant();
    Instant end = today.atStartOfDay(zone).toInstant();
    long count = Duration.between(first, end).dividedBy(interval);
    Stream<String> lines =
        LongStream.range(0, count)
            .mapToObj(i -> line(first.plus(interval.multipliedBy(i)), end, zone, random));
    return Stream.concat(Stream.of(new Csv().value("at").value("value").end()), lines);
  }

  private String line(Instant at, Instant end, ZoneId zone, SplittableRandom random) {
    double before = Duration.between(at, end).toSeconds() / (double) DAY.toSeconds();
    double value = shape.at(LocalDateTime.ofInstant(at, zone), before, random);
    return new Csv().value(at).value(value).end();
  }
}
