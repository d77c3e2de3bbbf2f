package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.evident.foundation.storage.boundary.Migrator;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way from an earlier schema with data to the present one, cut off in each step; it needs no server. */
class UpgradeIT {

  private static final MigrationVersion EARLIER = MigrationVersion.fromVersion("020");
  private static final String CALM = "calm";
  private static final String CUT = "cut";

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
