package org.evident.assurance.availability.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evident.assurance.availability.boundary.CheckKeeping.Checked;
import org.evident.assurance.availability.boundary.CheckKeeping.Kept;
import org.evident.assurance.availability.rule.StatusChecks;
import org.evident.assurance.availability.rule.StatusChecks.Check;
import org.evident.foundation.register.boundary.ColumnFile;
import org.evident.foundation.register.boundary.ImportResult;
import org.evident.kernel.RuleBroken;
import org.evident.testdata.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of checks of many services, as monitors write them. */
class CheckIntakeTest {

  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

  private final Map<String, List<Check>> kept = new TreeMap<>();
  private final List<String> settled = new ArrayList<>();
  private int parts;

  @ParameterizedTest
  @CsvSource({"unibe, 12493, 42, 9387", "manticore, 332, 18, 332"})
  void avm2_a_monitor_file_of_many_services_is_read_as_it_is_packed(
      String provider, int lines, int services, int instants) throws IOException {
    CheckIntake intake = intake();
    try (InputStream file =
        Files.newInputStream(
            SharedData.file("service-availability-" + provider + "/status_checks.csv.gz"))) {
      ColumnFile.each(
          file, new CheckColumns("service", "checked_at_utc", "status").columns(), intake);
    }
    intake.end();
    CheckResult result = intake.result();
    assertEquals(lines, result.lines());
    assertEquals(0, result.rejected());
    assertEquals(services, result.services());
    assertEquals(
        instants,
        kept.values().stream()
            .mapToLong(checks -> checks.stream().map(Check::at).distinct().count())
            .sum());
    assertEquals(services, settled.size(), "each once, when all are known");
    assertTrue(3 * services >= parts, "handed on in three parts at most");
    assertTrue(
        kept.values().stream().anyMatch(checks -> !StatusChecks.down(checks, NOW).isEmpty()));
  }

  @Test
  void avm2_what_is_no_check_is_rejected_by_line_and_leaves_the_others_alone() throws IOException {
    CheckIntake intake = intake();
    String file =
        """
        {"service":"Mail","at":"2026-03-01T10:00:00Z","status":"up"}
        {"service":"Unknown","at":"2026-03-01T10:00:00Z","status":"up"}
        {"service":"Mail","at":"2026-03-01 10:05","status":"up"}
        {"service":"Mail","at":"2026-03-01T10:10:00Z","status":"well"}
        {"service":"Mail","at":"2027-03-01T10:10:00Z","status":"up"}
        {"at":"2026-03-01T10:10:00Z","status":"up"}
        not at all
        {"service":"Mail","at":"2026-03-01T10:00:00Z","status":"DOWN"}
        """;
    ColumnFile.each(
        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
        CheckColumns.USUAL.columns(),
        intake);
    intake.end();
    CheckResult result = intake.result();
    assertEquals("8 6 1", result.lines() + " " + result.rejected() + " " + result.services());
    assertEquals(
        List.of(
            "2 service AV.SERVICE",
            "3 at RCD-2",
            "4 status RCD-6",
            "5 at GEN-5",
            "6 service AV.SERVICE",
            "7 line CAP.LINE"),
        result.problems().stream()
            .map(one -> one.line() + " " + one.field() + " " + one.broken().rule())
            .toList());
    assertEquals(
        List.of(new Check(Instant.parse("2026-03-01T10:00:00Z"), false)), kept.get("Mail"));
  }

  private CheckIntake intake() {
    return new CheckIntake(CheckIntakeTest::service, this::keep, NOW);
  }

  private static Checked service(String name) {
    if (name.isEmpty() || "Unknown".equals(name)) {
      throw RuleBroken.at("service", "AV.SERVICE", name);
    }
    return new Checked(1, name);
  }

  private Kept keep(Checked service, List<Check> checks, boolean last) {
    parts++;
    if (last) {
      settled.add(service.number());
    } else {
      assertFalse(settled.contains(service.number()), "none comes after the last");
    }
    kept.computeIfAbsent(service.number(), s -> new ArrayList<>()).addAll(checks);
    return new Kept(new ImportResult(true, checks.size(), 0, 0, 0, List.of()), checks.size());
  }
}
