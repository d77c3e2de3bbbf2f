package org.evident.assurance.availability.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evident.assurance.availability.rule.StatusChecks.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusChangeTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void avm2_files_in_any_order_say_what_one_file_of_them_all_says(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Check> all = new ArrayList<>();
      for (int at = 0; at < 40; at += 1 + random.nextInt(3)) {
        all.add(check(at, random.nextInt(3) > 0));
      }
      List<List<Check>> files = new ArrayList<>();
      boolean mixed = random.nextBoolean();
      for (int i = 0; i < all.size(); i++) {
        int file = mixed ? random.nextInt(4) : i * 4 / all.size();
        while (files.size() <= Math.max(file, 3)) {
          files.add(new ArrayList<>());
        }
        files.get(file).add(all.get(i));
      }
      Collections.shuffle(files, random);
      Store store = new Store();
      files.forEach(store::take);
      assertEquals(
          StatusChecks.down(all, StatusChange.OPEN).stream()
              .collect(Collectors.toMap(Interval::from, Interval::to)),
          store.outages,
          () -> files.toString());
      files.forEach(store::take);
    }
  }

  @Test
  void avm2_a_late_earlier_file_leaves_no_outage_open() {
    Store store = new Store();
    store.take(List.of(check(100, false), check(120, true)));
    store.take(List.of(check(50, true), check(90, false)));
    assertEquals(new TreeMap<>(Map.of(at(90), at(120))), store.outages);
  }

  private static Check check(long second, boolean up) {
    return new Check(at(second), up);
  }

  private static Instant at(long second) {
    return Instant.ofEpochSecond(second);
  }

  /** Keeps checks and outages as the application does, in memory. */
  private static final class Store {
    final NavigableMap<Instant, Boolean> states = new TreeMap<>();
    final TreeMap<Instant, Instant> outages = new TreeMap<>();

    void take(List<Check> file) {
      if (file.isEmpty()) {
        return;
      }
      Instant first = file.stream().map(Check::at).min(Instant::compareTo).orElseThrow();
      Instant last = file.stream().map(Check::at).max(Instant::compareTo).orElseThrow();
      Instant from =
          states.headMap(first, false).descendingMap().entrySet().stream()
              .filter(Map.Entry::getValue)
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(Instant.MIN);
      Instant to =
          states.tailMap(last, false).entrySet().stream()
              .filter(Map.Entry::getValue)
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(Instant.MAX);
      List<Check> known = checks(states.subMap(from, true, to, true));
      file.forEach(check -> states.merge(check.at(), check.up(), Boolean::logicalAnd));
      StatusChange change =
          StatusChange.between(known, checks(states.subMap(from, true, to, true)));
      change.gone().forEach((start, end) -> assertEquals(end, outages.remove(start)));
      change
          .moved()
          .forEach((start, ends) -> assertEquals(ends.before(), outages.put(start, ends.after())));
      change.begun().forEach(down -> assertNull(outages.put(down.from(), down.to())));
    }

    private static List<Check> checks(NavigableMap<Instant, Boolean> states) {
      return states.entrySet().stream().map(e -> new Check(e.getKey(), e.getValue())).toList();
    }
  }
}
