package org.evident.resolution.incident.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WithheldWordsTest {

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Pattern TABLE =
      Pattern.compile("create table (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
  private static final Pattern COLUMN =
      Pattern.compile("(?m)^\\s*(\\w+) (varchar\\((\\d+)\\)|\\S+)");
  private static final Pattern ADDED =
      Pattern.compile("alter table (\\w+) add column (\\w+) (varchar\\((\\d+)\\)|\\S+)");
  private static final int SHORTEST = 100;

  /** Names of people, teams and tools, references, codes, and what is matched but shown to nobody. */
  private static final Set<String> NO_WORDS =
      Set.of(
          "incident.source",
          "incident.external_ref",
          "incident.reporter",
          "incident.team_name",
          "incident.assignee_order",
          "incident.reporter_order",
          "incident.problem_ref",
          "incident.change_ref",
          "incident.caused_by_ref",
          "incident.supplier_ref",
          "clock_event.detail",
          "clock_event.reason",
          "clock_event.actor",
          "work_note.author",
          "clock_amendment.team_name",
          "clock_amendment.requester",
          "clock_amendment.approver",
          "breach_cause.author",
          "major_incident.declared_by",
          "major_incident.leader",
          "major_incident.reported_by",
          "major_incident.criteria_met",
          "incident_escalation.acknowledged_by",
          "raised_escalation.from_team",
          "raised_escalation.to_team",
          "raised_escalation.raised_by",
          "raised_escalation.acknowledged_by",
          "major_verdict.criteria_met",
          "major_verdict.decided_by",
          "major_entry.author",
          "outage.ref",
          "outage.author",
          "outage.component",
          "outage.excluded_by",
          "event_signature.item",
          "event_signature.signature",
          "event_signature.source",
          "monitoring_event.source",
          "monitoring_event.event_key",
          "monitoring_event.author",
          "monitoring_event.match_source",
          "incident_security.harmed",
          "incident_security.shown_by");

  /** What is withheld already is kept. */
  private static final Set<String> OTHER_RECORDS = Set.of("withheld_text");

  @Test
  void inc6_each_column_that_holds_words_about_an_incident_is_withheld() throws IOException {
    Set<String> words = new TreeSet<>();
    columns()
        .forEach(
            (table, columns) -> {
              if (belongs(table, columns) && !OTHER_RECORDS.contains(table)) {
                columns.forEach((name, length) -> words.add(table + "." + name + " " + length));
              }
            });
    Set<String> left = new TreeSet<>();
    for (String word : words) {
      String[] parts = word.split(" ");
      if (Integer.parseInt(parts[1]) >= SHORTEST && !NO_WORDS.contains(parts[0])) {
        left.add(parts[0]);
      }
    }
    Set<String> withheld = new TreeSet<>(WithheldWords.places());
    assertTrue(withheld.removeIf(place -> place.startsWith("approval")), withheld::toString);
    assertEquals(withheld, left);
  }

  private static boolean belongs(String table, Map<String, Integer> columns) {
    return "incident".equals(table) || columns.containsKey("incident_id");
  }

  /** The columns of each table with the most characters they hold, 0 for what is no text. */
  private static Map<String, Map<String, Integer>> columns() throws IOException {
    Map<String, Map<String, Integer>> tables = new TreeMap<>();
    for (Path file : migrations()) {
      String sql = Files.readString(file);
      Matcher table = TABLE.matcher(sql);
      while (table.find()) {
        Matcher column = COLUMN.matcher(table.group(2));
        while (column.find()) {
          put(tables, table.group(1), column.group(1), column.group(3));
        }
      }
      Matcher added = ADDED.matcher(sql);
      while (added.find()) {
        put(tables, added.group(1), added.group(2), added.group(4));
      }
    }
    return tables;
  }

  private static void put(
      Map<String, Map<String, Integer>> tables, String table, String column, String length) {
    tables
        .computeIfAbsent(table, name -> new TreeMap<>())
        .put(column, length == null ? 0 : Integer.parseInt(length));
  }

  private static List<Path> migrations() throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      return files.sorted().toList();
    }
  }
}
