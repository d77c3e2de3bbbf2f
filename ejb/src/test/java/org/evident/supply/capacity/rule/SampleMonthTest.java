package org.evident.supply.capacity.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleMonthTest {

  @ParameterizedTest
  @CsvSource({
    "2026-10-31T23:59:59.999Z,capacity_sample_2026_10,2026-10-01T00:00:00Z,2026-11-01T00:00:00Z",
    "2026-11-01T00:00:00Z,capacity_sample_2026_11,2026-11-01T00:00:00Z,2026-12-01T00:00:00Z",
    "1999-12-31T12:00:00Z,capacity_sample_1999_12,1999-12-01T00:00:00Z,2000-01-01T00:00:00Z"
  })
  void ret5_samples_are_kept_together_by_months_of_utc(
      Instant at, String part, Instant start, Instant end) {
    SampleMonth month = SampleMonth.of(at);
    assertEquals(part, month.part());
    assertEquals(start, month.start());
    assertEquals(end, month.end());
    assertEquals(Optional.of(month), SampleMonth.ofPart(part));
  }

  @ParameterizedTest
  @CsvSource({"capacity_sample", "capacity_sample_undivided", "capacity_sample_2026_1", "person"})
  void ret5_no_other_table_is_taken_for_a_month(String name) {
    assertEquals(Optional.empty(), SampleMonth.ofPart(name));
  }

  @Test
  void ret5_a_month_is_past_its_time_when_all_of_it_is() {
    SampleMonth month = SampleMonth.of(Instant.parse("2026-02-10T00:00:00Z"));
    assertFalse(month.endsBy(Instant.parse("2026-02-28T23:59:59Z")));
    assertTrue(month.endsBy(Instant.parse("2026-03-01T00:00:00Z")));
  }

  @ParameterizedTest
  @CsvSource({
    "UTC,2026-11-01",
    "Europe/Vienna,2026-11-02",
    "America/New_York,2026-11-01",
    "Pacific/Kiritimati,2026-11-02"
  })
  void ret5_a_day_some_of_whose_samples_go_is_kept_no_longer(ZoneId zone, LocalDate first) {
    assertEquals(first, SampleMonth.of(Instant.parse("2026-11-15T00:00:00Z")).keptFrom(zone));
  }
}
