package org.evident.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A rule that only its test knows promises what nobody gets. A class of names alone is not looked at: the compiler writes
 * their values where they are used.
 */
@AnalyzeClasses(packages = "org.evident", importOptions = DoNotIncludeTests.class)
class InUseTest {

  /** Programs of their own, started on the command line. */
  private static final Set<String> PROGRAMS = Set.of("VerifySnapshot");

  @ArchTest
  static void every_rule_is_reached_from_a_door_a_record_or_a_job(JavaClasses all) {
    Set<JavaClass> reached = new HashSet<>();
    Deque<JavaClass> open = new ArrayDeque<>();
    all.stream()
        .filter(one -> !isRule(one) || PROGRAMS.contains(one.getSimpleName()))
        .forEach(open::add);
    while (!open.isEmpty()) {
      JavaClass one = open.pop();
      if (reached.add(one)) {
        one.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
            .filter(target -> all.contain(target.getName()))
            .forEach(open::add);
      }
    }
    List<String> idle =
        all.stream()
            .filter(InUseTest::isRule)
            .filter(one -> one.getEnclosingClass().isEmpty())
            .filter(one -> !one.getMethods().isEmpty())
            .filter(one -> !reached.contains(one))
            .map(JavaClass::getName)
            .sorted()
            .toList();
    assertTrue(reached.size() > idle.size());
    assertEquals(List.of(), idle);
  }

  private static boolean isRule(JavaClass one) {
    return one.getPackageName().matches("org\\.evident\\..*\\.rule(\\..*)?");
  }
}
