package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.evident.foundation.storage.boundary.Migrator;
import org.evident.supply.capacity.rule.SampleMonth;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way from an earlier schema with data to the present one, cut off in each step; it needs no server. */
class UpgradeIT {

  private static final MigrationVersion EARLIER = MigrationVersion.fromVersion("020");

  /** The schema in which samples still lay in one table on both databases. */
  private static final MigrationVersion UNDIVIDED = MigrationVersion.fromVersion("165");

  private static final String SAMPLES =
      "select metric_id, at, measured, quality from capacity_sample";
  private static final String NOTED = "select metric_id, local_day from capacity_touched";
  private static final String SERVICE =
      "insert into service (id, number, name, criticality, state, to_complete, version) values (7,"
          + " 'SVC-7', 'Pumps', 'NORMAL', 'LIVE', false, 0)";
  private static final String METRIC =
      "insert into capacity_metric (id, number, name, service_id, subject_kind, resource_kind, unit,"
          + " warning, critical, direction, aggregation, lead_days, horizon_days, method, season,"
          + " training_days, zone, active, created_at, version) values (7, 'CAM-7', 'Load', 7, 'SERVICE',"
          + " 'TECHNICAL', '%', 80, 90, 'UP', 'P95', 1, 90, 'AUTO', 7, 180, 'UTC', true,"
          + " current_timestamp, 1)";
  private static final String CALM = "calm";
  private static final String CUT = "cut";
  private static final int DAYS = 100;

  @ParameterizedTest
  @EnumSource(Database.Kind.class)
  void an_upgrade_killed_in_each_step_ends_as_one_that_was_not(Database.Kind kind)
      throws SQLException {
    Instant begun = Instant.now();
    try (UpgradeBed bed = UpgradeBed.of(kind)) {
      bed.make(CALM);
      steps(bed, CALM).target(EARLIER).load().migrate();
      try (Connection connection = bed.source(CALM).getConnection()) {
        MadeUpRows.fill(connection);
      }
      bed.copy(CALM, CUT);
      steps(bed, CALM).load().migrate();
      MigrationInfo[] pending = steps(bed, CUT).load().info().pending();
      assertTrue(pending.length > 30, pending.length + " steps");
      for (int i = 0; i < pending.length; i++) {
        MigrationVersion version = pending[i].getVersion();
        kill(bed, version, Blow.Moment.values()[i % Blow.Moment.values().length]);
        steps(bed, CUT).target(version).load().migrate();
      }
      SortedSet<String> whole = imprint(bed, CALM, begun);
      assertTrue(whole.size() > 1_500, whole.size() + " lines");
      SortedSet<String> resumed = imprint(bed, CUT, begun);
      assertEquals(List.of(), without(whole, resumed), "lost");
      assertEquals(List.of(), without(resumed, whole), "too much");
    }
  }

  @ParameterizedTest
  @EnumSource(Database.Kind.class)
  void ret5_samples_of_many_months_stay_when_the_table_is_divided_by_them(Database.Kind kind)
      throws SQLException {
    try (UpgradeBed bed = UpgradeBed.of(kind)) {
      bed.make(CALM);
      steps(bed, CALM).target(UNDIVIDED).load().migrate();
      SortedSet<String> samples;
      SortedSet<String> noted;
      try (Connection connection = bed.source(CALM).getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(SERVICE);
        statement.execute(METRIC);
        statement.execute("insert into capacity_touched values (7, date '2025-12-31')");
        for (int day = 0; day < DAYS; day++) {
          String at = LocalDate.of(2025, 11, 30).plusDays(day) + "T23:59:59.999999Z";
          statement.execute(
              "insert into capacity_sample values (7, '" + at + "', " + day + ", null)");
        }
        samples = Imprint.lines(connection, SAMPLES);
        noted = Imprint.lines(connection, NOTED);
      }
      assertEquals(DAYS + 1, samples.size() + noted.size());
      steps(bed, CALM).load().migrate();
      try (Connection connection = bed.source(CALM).getConnection()) {
        assertEquals(samples, Imprint.lines(connection, SAMPLES));
        assertEquals(noted, Imprint.lines(connection, NOTED));
        List<String> parts =
            Imprint.tables(connection).stream()
                .filter(name -> SampleMonth.ofPart(name).isPresent())
                .toList();
        assertEquals(kind == Database.Kind.POSTGRESQL, parts.size() == 5, parts::toString);
      }
    }
  }

  /** Cuts a step off; what is then there, or is brought back as administrators are told to, is what was there before. */
  private static void kill(UpgradeBed bed, MigrationVersion version, Blow.Moment moment)
      throws SQLException {
    SortedSet<String> before = shape(bed);
    bed.keep(CUT);
    Blow blow = new Blow(moment, bed.killer());
    assertThrows(
        RuntimeException.class,
        () -> steps(bed, CUT).target(version).callbacks(blow).load().migrate());
    assertTrue(blow.struck(), version + " " + moment);
    bed.comeBack(CUT);
    assertEquals(before, shape(bed), version + " " + moment);
  }

  private static List<String> without(SortedSet<String> lines, SortedSet<String> others) {
    return lines.stream().filter(line -> !others.contains(line)).toList();
  }

  private static FluentConfiguration steps(UpgradeBed bed, String name) throws SQLException {
    return Migrator.steps(bed.source(name), bed.dialect());
  }

  private static SortedSet<String> shape(UpgradeBed bed) throws SQLException {
    try (Connection connection = bed.source(CUT).getConnection()) {
      return Imprint.shape(connection);
    }
  }

  private static SortedSet<String> imprint(UpgradeBed bed, String name, Instant begun)
      throws SQLException {
    try (Connection connection = bed.source(name).getConnection()) {
      return Imprint.whole(connection, begun);
    }
  }
}
