package org.evident.foundation.duty.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.register.rule.CsvReader;
import org.evident.kernel.Role;

/** The register of scheduled duties (processes.md 5), a file of the product's own. */
public final class KnownDuties {

  private static final String FILE = "/org/evident/foundation/duty/duties.csv";
  private static final List<KnownDuty> ALL = read();

  private KnownDuties() {}

  /** All of them, process by process. */
  public static List<KnownDuty> all() {
    return List.copyOf(ALL);
  }

  /** One by its key, if it is known. */
  public static Optional<KnownDuty> find(String key) {
    return ALL.stream().filter(duty -> duty.key().equals(key)).findFirst();
  }

  private static List<KnownDuty> read() {
    try (InputStream file = KnownDuties.class.getResourceAsStream(FILE)) {
      CsvReader csv = new CsvReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      csv.record(); // the heading
      List<KnownDuty> all = new ArrayList<>();
      for (List<String> cells = csv.record(); cells != null; cells = csv.record()) {
        int i = 0;
        all.add(
            new KnownDuty(
                cells.get(i++),
                cells.get(i++),
                Integer.parseInt(cells.get(i++)),
                cells.get(i++),
                Role.valueOf(cells.get(i))));
      }
      return List.copyOf(all);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
