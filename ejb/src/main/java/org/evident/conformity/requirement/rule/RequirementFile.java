package org.evident.conformity.requirement.rule;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evident.foundation.register.rule.CsvReader;

/** Reads the catalogue of requirements, a file of the product's own (CNF-6). */
public final class RequirementFile {

  private static final List<String> HEADING =
      List.of(
          "id",
          "clause",
          "clause_title",
          "requirement",
          "process",
          "evidence_kind",
          "documented_information",
          "iso9001",
          "iso27001",
          "itil4_practice",
          "clause_2011");

  private RequirementFile() {}

  /**
   * The requirements in the order of the file.
   *
   * @throws IllegalArgumentException if the file has another form, or a requirement twice
   */
  public static List<Requirement> read(Reader text) {
    try {
      CsvReader csv = new CsvReader(text);
      if (!HEADING.equals(csv.record())) {
        throw new IllegalArgumentException("The catalogue has another heading than " + HEADING);
      }
      List<Requirement> all = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (List<String> cells = csv.record(); cells != null; cells = csv.record()) {
        Requirement next = requirement(all.size(), cells);
        if (!seen.add(next.id())) {
          throw new IllegalArgumentException("The catalogue has twice " + next.id());
        }
        all.add(next);
      }
      return List.copyOf(all);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Requirement requirement(int position, List<String> cells) {
    if (cells.size() != HEADING.size()) {
      throw new IllegalArgumentException("The catalogue has a line of " + cells.size() + " cells");
    }
    int i = 0;
    return new Requirement(
        cells.get(i++),
        position,
        cells.get(i++),
        cells.get(i++),
        cells.get(i++),
        cells.get(i++),
        cells.get(i++),
        "yes".equals(cells.get(i++)),
        cells.get(i++),
        cells.get(i++),
        cells.get(i++),
        cells.get(i));
  }
}
