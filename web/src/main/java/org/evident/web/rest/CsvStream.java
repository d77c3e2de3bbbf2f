package org.evident.web.rest;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Sends lines as they come, whatever their number. */
final class CsvStream {

  private CsvStream() {}

  static StreamingOutput of(String heading, Consumer<Consumer<String>> lines) {
    return lines(
        consumer -> {
          consumer.accept(heading + "\n");
          lines.accept(consumer);
        });
  }

  static StreamingOutput lines(Consumer<Consumer<String>> lines) {
    return out -> {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      lines.accept(line -> write(writer, line));
      writer.flush();
    };
  }

  private static void write(Writer writer, String line) {
    try {
      writer.write(line);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
