package org.evident.foundation.monitoring.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the series of an answer are called. */
class SeriesLabelsTest {

  @Test
  void a_series_is_called_by_its_labels_in_the_order_that_was_given() {
    SeriesLabels labels = SeriesLabels.read(" instance ,device");
    assertEquals("instance, device", labels.line());
    assertEquals(
        "instance=a:9100, device=sda",
        labels.name(Map.of("device", "sda", "instance", "a:9100", "job", "node")));
    assertEquals("instance=, device=s d", labels.name(Map.of("device", "s\nd")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", "a,,b", "a,a", "1a", "a-b", "a b", "a,b,c,d,e,f"})
  void what_names_no_labels_is_refused(String typed) {
    RuleBroken broken = assertThrows(RuleBroken.class, () -> SeriesLabels.read(typed));
    assertEquals("CAP.SERIES.LABELS labels", broken.rule() + " " + broken.field());
  }

  @Test
  void a_name_that_is_longer_than_is_kept_is_refused() {
    SeriesLabels labels = SeriesLabels.of(List.of("pod"));
    int room = SeriesLabels.LONGEST - "pod=".length();
    assertEquals(SeriesLabels.LONGEST, labels.name(Map.of("pod", "x".repeat(room))).length());
    Map<String, String> longer = Map.of("pod", "x".repeat(room + 1));
    assertEquals(
        "CAP.SERIES.LONG", assertThrows(RuleBroken.class, () -> labels.name(longer)).rule());
  }
}
