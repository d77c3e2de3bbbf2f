package org.evident.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** The log of a real installation, and what another program made of it, kept beside the project. */
record RealLog(Path folder) {

  /** How many lines follow the heading. */
  static final int LINES = 83_526;

  /** The log above the working directory; without it the test that asks is skipped. */
  static RealLog find() {
    Optional<Path> found =
        Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
            .map(p -> p.resolve("shared/data/servicenow-incidents"))
            .filter(Files::isDirectory)
            .findFirst();
    Assumptions.assumeTrue(
        found.isPresent(), "../shared is not there: what is done with the real log is skipped");
    return new RealLog(found.get());
  }

  Path events() {
    return folder.resolve("incident_events.csv.gz");
  }

  /** The expected clock export as of 1 March 2017, sorted. */
  List<String> clocks() throws IOException {
    Path file = folder.resolve("expected/clocks.csv.gz");
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return reader.lines().sorted().toList();
    }
  }

  /** The expected figures: an object for each month, in it one for each service and {@code ALL}. */
  JsonObject figures() throws IOException {
    Path file = folder.resolve("expected/figures.json");
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
      return reader.readObject();
    }
  }
}
