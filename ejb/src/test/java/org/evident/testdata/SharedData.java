package org.evident.testdata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** Finds the reference data that lies beside the project; tests that need it are skipped where it is absent. */
public final class SharedData {
  private SharedData() {}

  /** The file of that path below the shared data, or the test is skipped. */
  public static Path file(String path) {
    for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
      Path file = dir.resolve("shared/data").resolve(path);
      if (Files.exists(file)) {
        return file;
      }
    }
    return Assumptions.abort("../shared is not there: " + path + " skipped");
  }

  /** The text of a file, unpacked where its name ends in .gz. */
  public static BufferedReader reader(String path) {
    Path file = file(path);
    try {
      var bytes = Files.newInputStream(file);
      var plain = path.endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
      return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a CSV file by the names of its columns. */
  public static List<Map<String, String>> csv(String path) {
    try (BufferedReader reader = reader(path)) {
      List<String> names = cells(reader.readLine());
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        List<String> cells = cells(line);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
          row.put(names.get(i), cells.get(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
