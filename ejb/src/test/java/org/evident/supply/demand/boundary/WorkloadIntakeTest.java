package org.evident.supply.demand.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evident.foundation.register.boundary.ImportResult;
import org.evident.foundation.register.boundary.LineProblem;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

/** Counts are handed on part by part, and those that are none are put aside. */
class WorkloadIntakeTest {

  private final List<String> files = new ArrayList<>();

  @Test
  void what_is_no_count_is_put_aside_and_the_others_are_stored() {
    WorkloadIntake intake = intake();
    intake.take(2, List.of("Heath", "S1", "2026-01", "USERS", "5"));
    intake.take(3, List.of("Heath", "S1", "2026-02", "USERS", "bad"));
    intake.take(4, List.of("Heath", "S1", "2026-03", "USERS", "6"));
    intake.refuse(5, RuleBroken.at("line", "CAP.JSON"));
    intake.flush();
    WorkloadResult result = intake.result();
    assertEquals("4 2 2", result.lines() + " " + result.added() + " " + result.rejected());
    assertEquals(
        "5 line, 3 quantity",
        result.problems().stream()
            .map(one -> one.line() + " " + one.field())
            .collect(Collectors.joining(", ")));
    assertEquals(2, files.size());
    assertTrue(files.get(1).contains("CUS-Heath,S1,2026-03,USERS,6"), files.get(1));
  }

  @Test
  void a_count_said_twice_is_stored_twice_in_its_order_and_known_by_what_it_is_of() {
    WorkloadIntake intake = intake();
    intake.take(2, List.of("Heath", "S1", "2026-01", "USERS", "5"));
    intake.take(3, List.of("Heath", "S1", "2026-01", "USERS", "7"));
    intake.flush();
    assertEquals(2, files.size());
    assertEquals(ref(files.get(0)), ref(files.get(1)));
    assertTrue(files.get(1).contains("USERS,7"), files.get(1));
  }

  @Test
  void many_are_handed_on_in_parts() {
    WorkloadIntake intake = intake();
    IntStream.rangeClosed(1, WorkloadIntake.AT_ONCE + 1)
        .forEach(i -> intake.take(i, List.of("Heath", "S" + i, "2026-01", "USERS", "5")));
    assertEquals(1, files.size());
    intake.flush();
    assertEquals(WorkloadIntake.AT_ONCE + 1, intake.result().added());
  }

  private WorkloadIntake intake() {
    return new WorkloadIntake(customer -> "CUS-" + customer, service -> service, this::store);
  }

  /** All or none, as the door of records does. */
  private ImportResult store(String file) {
    files.add(file);
    List<String> lines = file.lines().skip(1).toList();
    List<LineProblem> problems = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).endsWith("bad")) {
        problems.add(
            new LineProblem(i + 2, "quantity", "bad", RuleBroken.at("quantity", "RCD-4", "bad")));
      }
    }
    boolean stored = problems.isEmpty();
    return new ImportResult(stored, lines.size(), stored ? lines.size() : 0, 0, 0, problems);
  }

  private static String ref(String file) {
    return file.lines().skip(1).findFirst().orElseThrow().split(",")[0];
  }
}
