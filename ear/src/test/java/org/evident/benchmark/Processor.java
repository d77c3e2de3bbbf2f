package org.evident.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The processor time of a process with all it has started, as Linux counts it. */
record Processor(ProcessHandle root) {

  private static final double TICKS_PER_SECOND = 100;
  private static final int USER = 11;
  private static final int CHILDREN = 15;

  static Processor of(long pid) {
    return new Processor(ProcessHandle.of(pid).orElseThrow());
  }

  /** Seconds so far. */
  double seconds() {
    return Stream.concat(Stream.of(root), root.descendants())
        .mapToDouble(process -> seconds(process.pid()))
        .sum();
  }

  /** Own time and that of children that have ended; the living count for themselves. */
  private static double seconds(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      double ticks = 0;
      for (int i = USER; i < CHILDREN; i++) {
        ticks += Long.parseLong(fields[i]);
      }
      return ticks / TICKS_PER_SECOND;
    } catch (NoSuchFileException ended) {
      return 0;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
