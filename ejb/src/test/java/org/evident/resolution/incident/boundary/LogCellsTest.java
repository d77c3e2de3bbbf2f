package org.evident.resolution.incident.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of different incidents are not put together because neither had a number. Field lesson 37. */
class LogCellsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "N/A", "none", "Default string", "0000000", "--"})
  void a_placeholder_is_no_number_of_an_incident(String number) {
    LogCells cells = cells(number);
    assertEquals("IMP-3", assertThrows(LogCells.Unreadable.class, cells::number).reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"INC0000045", "1111", "7", "00012"})
  void a_number_of_one_s_own_is_one(String number) throws LogCells.Unreadable {
    assertEquals(number, cells(number).number());
  }

  private static LogCells cells(String number) {
    return new LogCells(Map.of("number", "Nr"), Map.of("Nr", number), ZoneOffset.UTC);
  }
}
