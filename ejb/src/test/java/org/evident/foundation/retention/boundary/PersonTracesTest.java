package org.evident.foundation.retention.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersonTracesTest {

  private static final Path MIGRATIONS = Path.of("src/main/resources/db");
  private static final Pattern TABLE = Pattern.compile("create table (\\w+)");
  private static final Pattern COLUMN =
      Pattern.compile("(?:alter table (\\w+) add column|^) *(\\w+) varchar.*");
  private static final Pattern PERSON =
      Pattern.compile(
          "author|actor|requester|approver|reporter|login|leader|owner_name|delegated_to|respondent"
              + "|participants|email|\\w+_by|(submitted|reviewed|approved)_name");

  /** The person itself, the history, what is no person in spite of its name, and names under signed documents. */
  private static final Set<String> OTHERS =
      Set.of(
          "person.login",
          "person.email",
          "history_entry.actor",
          "calendar_day.replaced_by",
          "review.submitted_name",
          "review.reviewed_name",
          "review.approved_name");

  @Test
  void ret2_every_column_that_is_named_as_if_a_person_stood_there_is_known() throws IOException {
    Set<String> named = named();
    assertTrue(named.size() > 40, named::toString);
    named.removeAll(OTHERS);
    named.removeAll(PersonTraces.COLUMNS);
    assertEquals(Set.of(), named);
  }

  private static Set<String> named() throws IOException {
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.walk(MIGRATIONS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".sql")).sorted().toList()) {
        collect(Files.readAllLines(file), named);
      }
    }
    return named;
  }

  private static void collect(List<String> lines, Set<String> named) {
    String table = "";
    for (String line : lines) {
      Matcher made = TABLE.matcher(line);
      table = made.find() ? made.group(1) : table;
      Matcher column = COLUMN.matcher(line);
      if (column.matches() && PERSON.matcher(column.group(2)).matches()) {
        String of = column.group(1) == null ? table : column.group(1);
        named.add(of + "." + column.group(2));
      }
    }
  }
}
