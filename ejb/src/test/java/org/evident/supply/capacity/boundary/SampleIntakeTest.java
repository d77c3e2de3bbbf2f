package org.evident.supply.capacity.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evident.foundation.register.boundary.ColumnFile;
import org.evident.supply.capacity.rule.Aggregation;
import org.evident.supply.capacity.rule.DaySummary;
import org.evident.supply.capacity.rule.Direction;
import org.evident.supply.capacity.rule.MetricTerms;
import org.evident.supply.capacity.rule.MetricTrend;
import org.evident.supply.capacity.rule.Thresholds;
import org.evident.supply.capacity.rule.TrendMethod;
import org.evident.testdata.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of files as monitoring tools write them, repeated, missing and backward times among them. */
class SampleIntakeTest {

  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  private final TreeMap<Instant, Double> kept = new TreeMap<>();

  @Test
  void lines_are_handed_on_in_parts_and_all_are_counted() throws IOException {
    StringBuilder file = new StringBuilder("at,value\n");
    Instant first = Instant.parse("2026-01-01T00:00:00Z");
    int count = 2 * SampleIntake.AT_ONCE + 1;
    for (int i = 0; i < count; i++) {
      file.append(first.plusSeconds(i)).append(',').append(i).append('\n');
    }
    file.append("2026-01-01T00:00:00Z,lots\n");
    SampleResult result = take(file.toString(), SampleColumns.USUAL);
    assertEquals(count + 1, result.lines());
    assertEquals(count, result.added());
    assertEquals(1, result.rejected());
    assertEquals(count + 2, result.problems().get(0).line());
    assertEquals(count, kept.size());
  }

  @Test
  void no_more_problems_are_told_than_people_read() throws IOException {
    SampleResult result = take("at,value\n" + "x,1\n".repeat(250), SampleColumns.USUAL);
    assertEquals(250, result.rejected());
    assertEquals(100, result.problems().size());
  }

  @ParameterizedTest
  @CsvSource({
    "cpu_utilization_asg_misconfiguration, 18050, 18050",
    "ec2_cpu_utilization_825cc2, 4032, 4032",
    "ec2_disk_write_bytes_1ef3de, 4730, 4719",
    "elb_request_count_8c0756, 4032, 4032"
  })
  void cap2_real_metrics_are_taken_in_as_they_are(String series, int rows, int instants)
      throws IOException {
    SampleResult result =
        read("cloud-metrics/" + series + ".csv.gz", SampleColumns.of("timestamp", "value"));
    assertEquals(rows, result.lines());
    assertEquals(0, result.rejected());
    assertEquals(instants, kept.size());
    MetricTrend trend = trend(300, Aggregation.P95);
    boolean enough = trend.daysUsed() >= 14;
    assertEquals(enough, trend.trend() != null, trend::toString);
    if (instants > 10_000) {
      assertNotNull(trend.past().mase());
      assertEquals(28, trend.past().points());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "redis_get_requests_s_westus2_B8ms, 11426",
    "sysbench_ram_mib_s_eastus_D8s_v5, 10433"
  })
  void cap6_real_benchmarks_have_a_forecast_with_its_record(String series, int rows)
      throws IOException {
    SampleResult result =
        read(
            "azure-vm-benchmarks/" + series + "_long.csv.gz",
            SampleColumns.of("started_at", "value"));
    assertEquals(rows, result.lines());
    assertEquals(0, result.rejected());
    MetricTrend trend = trend(null, Aggregation.MEAN);
    assertNotNull(trend.past(), trend::toString);
    assertTrue(trend.past().coverage95() <= 1 && trend.past().coverage95() >= 0);
    assertTrue(trend.past().mae() >= 0);
  }

  private SampleResult read(String path, SampleColumns columns) throws IOException {
    try (InputStream file = Files.newInputStream(SharedData.file(path))) {
      return take(file, columns);
    }
  }

  private SampleResult take(String text, SampleColumns columns) throws IOException {
    return take(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), columns);
  }

  private SampleResult take(InputStream file, SampleColumns columns) throws IOException {
    SampleIntake intake =
        new SampleIntake(
            number -> Optional.of(SampleIntake.Target.of(1, ZoneOffset.UTC, null, NOW)),
            (samples, days) -> store(samples),
            "CAM-2026-000001");
    ColumnFile.each(file, columns.columns(), intake);
    intake.flush();
    return intake.result(0);
  }

  private SampleCounts store(List<Sample> samples) {
    samples.forEach(sample -> kept.put(sample.at(), sample.value()));
    return new SampleCounts(samples.size(), 0, 0);
  }

  private MetricTrend trend(Integer interval, Aggregation aggregation) {
    Map<LocalDate, List<Double>> days =
        kept.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    e -> LocalDate.ofInstant(e.getKey(), ZoneOffset.UTC),
                    TreeMap::new,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    List<DaySummary> summaries = new ArrayList<>();
    days.forEach(
        (day, values) ->
            summaries.add(
                DaySummary.of(day, values.stream().mapToDouble(Double::doubleValue).toArray())));
    MetricTerms terms =
        new MetricTerms(
            new Thresholds(1e9, 2e9, Direction.UP),
            null,
            interval,
            aggregation,
            0,
            90,
            TrendMethod.AUTO,
            7,
            180,
            ZoneOffset.UTC);
    int from = Math.max(0, summaries.size() - terms.daysToRead());
    return MetricTrend.of(summaries.subList(from, summaries.size()), terms);
  }
}
