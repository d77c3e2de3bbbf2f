package org.evident.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * How long one call took, by the clock in the middle of many, and the processor time of server and database for each.
 *
 * @param calls how many there were
 * @param median in milliseconds
 * @param p95 what nineteen of twenty did not exceed, in milliseconds
 * @param server milliseconds of processor time of the server for each call
 * @param database the same of the database
 * @param perSecond how many there were in a second
 */
record Timed(
    int calls, double median, double p95, double server, double database, double perSecond) {

  private static final double MILLIS = 1e3;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double MOST = 0.95;

  /** Calls one after the other; the number of the call is handed over. */
  static Timed of(Processor server, Processor database, int calls, IntConsumer call) {
    long[] nanos = new long[calls];
    Spell spell =
        Spell.of(
            server,
            database,
            () -> {
              for (int i = 0; i < calls; i++) {
                long start = System.nanoTime();
                call.accept(i);
                nanos[i] = System.nanoTime() - start;
              }
            });
    Arrays.sort(nanos);
    return new Timed(
        calls,
        nanos[calls / 2] / NANOS_PER_MILLI,
        nanos[(int) Math.ceil(MOST * calls) - 1] / NANOS_PER_MILLI,
        spell.server() * MILLIS / calls,
        spell.database() * MILLIS / calls,
        calls / spell.seconds());
  }

  /** A row of the report. */
  String row(int size, String what) {
    return String.format(
        Locale.ROOT,
        "| %,d | %s | %,d | %.0f | %.1f | %.1f | %.1f | %.0f |",
        size,
        what,
        calls,
        median,
        server,
        database,
        server + database,
        perSecond);
  }
}
