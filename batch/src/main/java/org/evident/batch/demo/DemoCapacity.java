package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.foundation.monitoring.boundary.Feeds;
import org.evident.foundation.monitoring.boundary.SeriesSources;
import org.evident.foundation.monitoring.boundary.WriteSeriesSource;
import org.evident.foundation.monitoring.boundary.WriteSource;
import org.evident.kernel.Role;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.resolution.sample.rule.LineStream;
import org.evident.resolution.sample.rule.SampleLog;
import org.evident.supply.capacity.boundary.CapacityMetrics;
import org.evident.supply.capacity.boundary.CapacityReading;
import org.evident.supply.capacity.boundary.CapacityRequirements;
import org.evident.supply.capacity.boundary.CapacitySamples;
import org.evident.supply.capacity.boundary.SampleColumns;
import org.evident.supply.capacity.boundary.SampleSources;
import org.evident.supply.capacity.boundary.Scenarios;
import org.evident.supply.capacity.boundary.TrendOrders;
import org.evident.supply.capacity.boundary.WriteMetric;
import org.evident.supply.capacity.boundary.WriteRequirement;
import org.evident.supply.capacity.boundary.WriteScenario;
import org.evident.supply.sample.rule.SampleMetric;
import org.evident.supply.sample.rule.SampleNeed;
import org.evident.supply.sample.rule.SampleScenario;

/** The capacity manager of the demo organisation, whose monitoring has measured for two hundred days. */
@Stateless
@PermitAll
@RunAs(Role.CAPACITY_MANAGERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoCapacity {

  private static final String PROMETHEUS = "https://prometheus.evident.example";
  private static final String QUERY_OF_MANY =
      "100 * max by (instance, mountpoint) (node_filesystem_used_ratio)";
  private static final String QUERY = "100 * max(node_filesystem_used_ratio)";

  @Inject private CapacityMetrics metrics;
  @Inject private CapacityReading reading;
  @Inject private CapacitySamples samples;
  @Inject private SampleSources sources;
  @Inject private SeriesSources many;
  @Inject private CapacityRequirements requirements;
  @Inject private Scenarios scenarios;
  @Inject private TrendOrders orders;
  @Inject private Services services;
  @Inject private Clock clock;

  /** Defines the metrics and fills them, if there are none yet; answers with the needs the owner is to agree to. */
  public List<String> make(ZoneId zone) {
    if (reading.page("", 1).items().isEmpty()) {
      LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
      Map<String, String> numbers = new LinkedHashMap<>();
      SampleMetric.all().forEach(metric -> numbers.put(metric.name(), fill(metric, today, zone)));
      SampleScenario.all(today).forEach(scenario -> imagine(scenario, numbers));
      declare(reading.page("", 1).items().get(0).metric().number());
      orders.order("");
      return SampleMetric.all().stream()
          .map(metric -> need(metric, numbers.get(metric.name())))
          .flatMap(Optional::stream)
          .toList();
    }
    return List.of();
  }

  /** What the services measured need; answers with the number where the owner agrees to it. */
  private Optional<String> need(SampleMetric metric, String number) {
    SampleNeed need = SampleNeed.of(metric);
    String drafted =
        requirements
            .draft(
                new WriteRequirement(
                    services.named(metric.service()).number(),
                    metric.resource(),
                    true,
                    need.amount(),
                    metric.unit(),
                    number,
                    need.basis(),
                    null))
            .number();
    return need.agreed() ? Optional.of(drafted) : Optional.empty();
  }

  private void imagine(SampleScenario scenario, Map<String, String> numbers) {
    scenarios.draft(
        new WriteScenario(
            scenario.title(),
            scenario.assumptions(),
            scenario.cost(),
            scenario.cost() == null ? null : "EUR",
            scenario.metrics().stream().map(numbers::get).toList(),
            scenario.changes().stream()
                .map(c -> new WriteScenario.Change(c.kind(), c.amount(), c.present(), c.from()))
                .toList(),
            null));
  }

  private String fill(SampleMetric metric, LocalDate today, ZoneId zone) {
    String number = metrics.define(command(metric, zone)).metric().number();
    try {
      samples.take(
          number, SampleColumns.USUAL, new LineStream(metric.lines(SampleLog.SEED, today, zone)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return number;
  }

  /** A monitoring server that nobody has set up yet: its state says so. */
  private void declare(String number) {
    Instant since = clock.instant().minus(Duration.ofDays(1));
    sources.declare(number, new WriteSource(PROMETHEUS, QUERY, null, since, true, null));
    sources.pull(number);
    many.declare(
        new WriteSeriesSource(
            "File systems of all hosts",
            Feeds.METRIC,
            List.of("instance", "mountpoint"),
            null,
            new WriteSource(PROMETHEUS, QUERY_OF_MANY, null, since, true, null)));
  }

  private WriteMetric command(SampleMetric metric, ZoneId zone) {
    return new WriteMetric(
        metric.name(),
        services.named(metric.service()).number(),
        metric.kind(),
        metric.subject(),
        metric.resource(),
        metric.unit(),
        metric.maximum(),
        metric.thresholds().warning(),
        metric.thresholds().critical(),
        metric.thresholds().direction(),
        (int) metric.interval().toSeconds(),
        metric.aggregation(),
        metric.lead(),
        null,
        null,
        null,
        null,
        zone.getId(),
        null);
  }
}
