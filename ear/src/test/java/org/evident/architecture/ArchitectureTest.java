package org.evident.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The walls of the house: who may lean on whom. */
@AnalyzeClasses(packages = "org.evident", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] FRONT = {"org.evident.web..", "org.evident.batch.."};
  private static final String STATISTICS = "org.evident.supply.capacity.rule";

  /** The rules below hold for whatever was read, so an empty class path would satisfy them all. */
  @ArchTest
  static void every_module_is_looked_at(JavaClasses all) {
    assertAtLeast(60, all, "org.evident.*.*.boundary", "org.evident.*.*.entity");
    assertAtLeast(30, all, "org.evident.*.*.rule");
    assertAtLeast(2, all, "org.evident.batch..");
    assertAtLeast(10, all, "org.evident.web..");
  }

  private static void assertAtLeast(int least, JavaClasses all, String... packages) {
    int found = all.that(resideInAnyPackage(packages)).size();
    assertTrue(found >= least, () -> found + " classes in " + String.join(", ", packages));
  }

  @ArchTest
  static final ArchRule rules_need_no_container =
      classes()
          .that()
          .resideInAnyPackage("org.evident.kernel", "org.evident..rule..")
          .and()
          .resideOutsideOfPackage(STATISTICS)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.evident.kernel", "org.evident..rule..");

  /** Nobody's bytes become our objects: not those of a browser, nor of a program, nor of a checkpoint. Field lesson S14. */
  @ArchTest
  static final ArchRule nothing_is_made_of_bytes_of_objects =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.ObjectInputStream")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.beans.XMLDecoder");

  /** Distributions come from a library that needs no container either. */
  @ArchTest
  static final ArchRule statistics_need_a_library_and_no_container =
      classes()
          .that()
          .resideInAPackage(STATISTICS)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "org.evident.kernel", "org.evident..rule..", "org.hipparchus..");

  @ArchTest
  static final ArchRule web_and_batch_come_in_by_the_door =
      classes()
          .that()
          .resideInAnyPackage(FRONT)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage("org.evident.."))
                  .or(
                      resideInAnyPackage(
                          "org.evident.web..",
                          "org.evident.batch..",
                          "org.evident.kernel",
                          "org.evident.*.*.boundary",
                          "org.evident.*.*.rule")));

  @ArchTest
  static final ArchRule web_and_batch_do_not_lean_on_each_other =
      slices().matching("org.evident.(web|batch)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule processes_do_not_know_their_front =
      noClasses()
          .that()
          .resideOutsideOfPackages(FRONT)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FRONT);

  /** A lost update is told by an exception of persistence, which is all the web may know of it. */
  @ArchTest
  static final ArchRule web_and_batch_do_not_persist =
      noClasses()
          .that()
          .resideInAnyPackage(FRONT)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence..", "java.sql..")
                  .and(not(name("jakarta.persistence.OptimisticLockException"))));

  @ArchTest
  static final ArchRule faces_stays_in_web =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.evident.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");

  @ArchTest
  static final ArchRule batch_stays_in_batch =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.evident.batch..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.batch..");

  @ArchTest
  static final ArchRule entities_never_leave =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("org.evident.*.*.boundary")
          .and()
          .arePublic()
          .should()
          .haveRawReturnType(resideInAPackage("org.evident.*.*.entity"));

  @ArchTest
  static final ArchRule entities_live_in_entity =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .resideInAPackage("org.evident.*.*.entity");

  @ArchTest
  static final ArchRule doors_stand_in_boundary_or_batch =
      classes()
          .that()
          .areAnnotatedWith(Stateless.class)
          .or()
          .areAnnotatedWith(Singleton.class)
          .or()
          .areAnnotatedWith(Stateful.class)
          .should()
          .resideInAnyPackage("org.evident.*.*.boundary", "org.evident.batch..");

  @ArchTest
  static final ArchRule every_door_says_who_may_enter =
      classes()
          .that()
          .areAnnotatedWith(Stateless.class)
          .or()
          .areAnnotatedWith(Singleton.class)
          .or()
          .areAnnotatedWith(Stateful.class)
          .should()
          .beAnnotatedWith(PermitAll.class)
          .orShould()
          .beAnnotatedWith(RolesAllowed.class);

  @ArchTest
  static final ArchRule entities_are_woven_when_they_are_built =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .implement("org.eclipse.persistence.internal.weaving.PersistenceWeaved");

  @ArchTest
  static final ArchRule capabilities_do_not_circle =
      slices().matching("org.evident.(*).(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule time_comes_from_the_clock =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .dependOnClassesThat(name("java.util.Date"));

  /** One place makes the clock that everybody else is handed. */
  @ArchTest
  static final ArchRule one_place_makes_the_clock =
      noClasses()
          .that()
          .doNotHaveSimpleName("SystemTime")
          .should()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone");

  @ArchTest
  static final ArchRule names_say_what_not_how =
      noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto|Bean)");

  /** Two of one name stop the server from starting, which no compiler sees. */
  @ArchTest
  static void a_page_finds_each_bean_by_a_name_of_its_own(JavaClasses classes) {
    Map<String, List<String>> named =
        classes.stream()
            .filter(one -> one.isAnnotatedWith(Named.class))
            .collect(
                Collectors.groupingBy(
                    ArchitectureTest::nameInPages,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    assertTrue(named.size() > 50, named::toString);
    named.values().removeIf(classesOfTheName -> classesOfTheName.size() == 1);
    assertEquals(Map.of(), named);
  }

  private static String nameInPages(JavaClass one) {
    String given = one.getAnnotationOfType(Named.class).value();
    String simple = one.getSimpleName();
    return given.isEmpty()
        ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1)
        : given;
  }
}
