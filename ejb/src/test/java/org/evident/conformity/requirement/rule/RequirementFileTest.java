package org.evident.conformity.requirement.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.foundation.party.rule.SmsProcesses;
import org.junit.jupiter.api.Test;

/** The catalogue the product brings with it. */
class RequirementFileTest {

  private static final String HEADING =
      "id,clause,clause_title,requirement,process,evidence_kind,documented_information,iso9001,"
          + "iso27001,itil4_practice,clause_2011\n";
  private static final String LINE =
      "R-1,8.6.1 a,T,\"Do, please.\",incident,record,yes,9,27,I,8.1\n";

  @Test
  void cnf6_the_catalogue_has_each_requirement_once_in_the_order_of_the_clauses()
      throws IOException {
    List<Requirement> all = catalogue();
    assertEquals(328, all.size());
    assertEquals(328, all.stream().map(Requirement::id).distinct().count());
    List<String> sections = all.stream().map(Requirement::section).distinct().toList();
    assertEquals(
        List.of("4", "5", "6", "7", "8.1", "8.2", "8.3", "8.4", "8.5", "8.6", "8.7", "9", "10"),
        sections);
    List<String> clauses = all.stream().map(one -> one.clause().split(" ")[0]).distinct().toList();
    assertEquals(clauses.stream().sorted(RequirementFileTest::byNumber).toList(), clauses);
  }

  @Test
  void cnf6_each_requirement_says_what_it_asks_for_and_of_which_process() throws IOException {
    Set<String> processes = new HashSet<>();
    for (Requirement one : catalogue()) {
      assertTrue(one.sentence().length() > 20, one.id());
      assertTrue(one.id().matches("R-[0-9.]+-\\d\\d"), one.id());
      processes.add(one.process());
    }
    assertEquals(new HashSet<>(SmsProcesses.KEYS), processes);
  }

  @Test
  void cnf6_a_line_is_read_cell_by_cell() {
    Requirement one = RequirementFile.read(new StringReader(HEADING + LINE)).get(0);
    assertEquals(
        new Requirement(
            "R-1",
            0,
            "8.6.1 a",
            "T",
            "Do, please.",
            "incident",
            "record",
            true,
            "9",
            "27",
            "I",
            "8.1"),
        one);
    assertEquals("8.6", one.section());
  }

  @Test
  void cnf6_a_file_of_another_form_is_refused() {
    for (String wrong : List.of("id,clause\n", HEADING + LINE + LINE, HEADING + "R-1,4.1\n")) {
      assertThrows(
          IllegalArgumentException.class, () -> RequirementFile.read(new StringReader(wrong)));
    }
  }

  private static int byNumber(String one, String other) {
    Comparator<String> order =
        Comparator.comparing(
            text ->
                Arrays.stream(text.split("\\."))
                    .map(part -> "%03d".formatted(Integer.parseInt(part)))
                    .collect(Collectors.joining(".")));
    return order.compare(one, other);
  }

  private static List<Requirement> catalogue() throws IOException {
    try (Reader text =
        new InputStreamReader(
            RequirementFileTest.class.getResourceAsStream(
                "/org/evident/conformity/requirement/requirements.csv"),
            StandardCharsets.UTF_8)) {
      return RequirementFile.read(text);
    }
  }
}
