package org.evident.foundation.storage.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadOnceTest {

  private final AtomicInteger readings = new AtomicInteger();

  @Test
  void while_a_request_reads_each_question_is_read_once() {
    try (ReadOnce reading = ReadOnce.begin()) {
      assertEquals(1, ask("caller", "ann"));
      assertEquals(1, ask("caller", "ann"));
      assertEquals(2, ask("caller", "ben"), "somebody else is another question");
      assertEquals(3, ask("zone", "ann"));
    }
  }

  @Test
  void a_change_makes_all_be_read_again() {
    try (ReadOnce reading = ReadOnce.begin()) {
      assertEquals(1, ask("caller", "ann"));
      ReadOnce.forget();
      assertEquals(2, ask("caller", "ann"));
    }
  }

  @Test
  void outside_and_after_it_and_on_other_threads_all_is_read_anew() {
    assertEquals(1, ask("caller", "ann"));
    assertEquals(2, ask("caller", "ann"));
    try (ReadOnce reading = ReadOnce.begin()) {
      assertEquals(3, ask("caller", "ann"));
      assertEquals(4, CompletableFuture.supplyAsync(() -> ask("caller", "ann")).join());
    }
    assertEquals(5, ask("caller", "ann"));
    ReadOnce.forget();
  }

  private int ask(Object... name) {
    return ReadOnce.of(readings::incrementAndGet, name);
  }
}
