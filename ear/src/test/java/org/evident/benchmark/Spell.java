package org.evident.benchmark;

import java.util.Locale;

/** How long something took, and the processor seconds of server and database meanwhile. */
record Spell(double seconds, double server, double database) {

  /** Runs it and looks at the clocks before and after. */
  static Spell of(Processor server, Processor database, Runnable work) {
    double serverBefore = server.seconds();
    double databaseBefore = database.seconds();
    long start = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Spell(seconds, server.seconds() - serverBefore, database.seconds() - databaseBefore);
  }

  /** The three as cells of a table. */
  String cells() {
    return String.format(Locale.ROOT, "%.1f | %.1f | %.1f", seconds, server, database);
  }
}
