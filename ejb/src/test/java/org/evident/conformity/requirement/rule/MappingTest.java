package org.evident.conformity.requirement.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MappingTest {

  private static final Requirement ONE =
      of("8.1; 8.5.1", "A.5.24", "Incident management; Service desk", "8.1");
  private static final Requirement OTHER = of("8.10", "none", "none", "none (new in 2018)");

  @Test
  void a_clause_holds_all_that_lies_below_it_and_nothing_that_only_begins_like_it() {
    assertEquals(List.of(ONE, OTHER), found(Mapping.ISO9001, "8"));
    assertEquals(List.of(ONE), found(Mapping.ISO9001, "8.1"));
    assertEquals(List.of(ONE), found(Mapping.ISO9001, "8.5"));
    assertEquals(List.of(OTHER), found(Mapping.ISO9001, "8.10"));
    assertEquals(List.of(ONE), found(Mapping.ISO27001, "a.5"));
  }

  @Test
  void a_practice_is_found_by_the_beginning_of_its_name() {
    assertEquals(List.of(ONE), found(Mapping.ITIL4, "service"));
    assertEquals(List.of(), found(Mapping.ITIL4, "desk"));
  }

  @Test
  void without_a_clause_whatever_has_a_match_is_found() {
    assertEquals(List.of(ONE), found(Mapping.EDITION2011, " "));
    assertEquals(List.of(ONE), found(Mapping.ISO27001, null));
  }

  private static List<Requirement> found(Mapping mapping, String reference) {
    return Stream.of(ONE, OTHER).filter(one -> mapping.matches(one, reference)).toList();
  }

  private static Requirement of(String iso9001, String iso27001, String practices, String former) {
    return new Requirement(
        "R-8.6.1-01",
        0,
        "8.6.1",
        "Incidents",
        "Record them.",
        "incident",
        "record",
        true,
        iso9001,
        iso27001,
        practices,
        former);
  }
}
