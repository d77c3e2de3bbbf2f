package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.evaluation.servicereview.rule.ReportClause.Coverage;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class ReportTermsTest {

  private static final Set<String> KNOWN = Set.of("RESO", "AVAIL", "SUPPLIER");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final Pattern ADDED = Pattern.compile("metrics \\|\\| '; ([^']+)'");
  private static final Pattern TEXT = Pattern.compile("'([A-Z0-9_; ]*;[A-Z0-9_; ]*)'");

  private static ReportTerms review(String sections, String figures, String clauses) {
    return ReportTerms.of(ReportMaker.SERVICE, sections, figures, clauses);
  }

  private static String broken(ReportTerms terms) {
    RuleBroken broken = assertThrows(RuleBroken.class, () -> terms.require(KNOWN));
    return broken.rule() + " " + broken.field();
  }

  @Test
  void rep5_a_clause_is_told_by_what_is_defined_or_called_missing() {
    Set<String> measured = Set.of("RESO");
    ReportTerms levels = review("S3", "RESO", "8.3.3; 9.1");
    assertEquals(Coverage.TOLD, ReportClause.TARGETS.coverage(List.of(levels), measured));
    assertEquals(Coverage.SILENT, ReportClause.TARGETS.coverage(List.of(levels), Set.of()));
    assertEquals(Coverage.MISSING, ReportClause.TARGETS.coverage(List.of(), measured));
    // The workload is of the same clause, and no figure of this report tells it.
    assertEquals(Coverage.MISSING, ReportClause.WORKLOAD.coverage(List.of(levels), measured));
    ReportTerms audits = ReportTerms.of(ReportMaker.OTHER, "Findings", null, "9.2");
    assertEquals(
        Coverage.ELSEWHERE, ReportClause.AUDIT.coverage(List.of(levels, audits), measured));
    assertTrue(review("S16", "", "10.2").tells(ReportClause.IMPROVEMENT));
    assertFalse(review("S1", "", "10.2").tells(ReportClause.IMPROVEMENT));
  }

  @Test
  void rep6_a_report_of_the_product_names_its_sections_and_figures_and_no_others() {
    assertDoesNotThrow(() -> review("S1, S16", "RESO AVAIL", "").require(KNOWN));
    assertEquals("REP-6 sections", broken(review("S1; S17", "RESO", "")));
    assertEquals("REP-6 metrics", broken(review("S1", "RESO; GUESSES", "")));
    assertDoesNotThrow(
        () ->
            ReportTerms.of(ReportMaker.OTHER, "Findings by area", "Number of them", "9.2")
                .require(KNOWN));
  }

  @Test
  void rep7_a_definition_names_clauses_that_want_a_report_and_that_it_tells() {
    assertEquals("REP-7 clauses", broken(review("S1", "RESO", "8.3.3; 4.1")));
    assertEquals("REP-7.UNTOLD clauses", broken(review("S1", "RESO", "8.3.4")));
    assertDoesNotThrow(() -> review("S1", "SUPPLIER", "8.3.4").require(KNOWN));
  }

  @Test
  void rep9_a_review_of_the_list_was_held_and_a_fresh_one_does_the_duty() {
    assertDoesNotThrow(() -> new CatalogueReview(TODAY).require(TODAY));
    CatalogueReview early = new CatalogueReview(TODAY.plusDays(1));
    assertEquals("heldOn", assertThrows(RuleBroken.class, () -> early.require(TODAY)).field());
    assertTrue(new CatalogueReview(TODAY.minusDays(30)).serves(TODAY));
    assertFalse(new CatalogueReview(TODAY.minusDays(31)).serves(TODAY));
  }

  /** The definitions that are delivered name all figures the worked example has, none that has no name, and keep the rules. */
  @Test
  void rep6_the_delivered_definitions_are_true() throws IOException {
    List<Set<String>> lists = delivered();
    assertEquals(4, lists.size());
    Set<String> all = Stream.of(Section.values()).map(Enum::name).collect(Collectors.toSet());
    ReviewContent example = HarbourFoods.content();
    Set<String> rolledUp =
        RollUp.of(List.of(example)).stream().map(Figure::key).collect(Collectors.toSet());
    for (int i = 0; i < lists.size(); i += 2) {
      assertEquals(all, lists.get(i));
      Set<String> figures = lists.get(i + 1);
      Set<String> names = names();
      assertEquals(
          Set.of(), figures.stream().filter(f -> !names.contains(f)).collect(Collectors.toSet()));
      for (ReportClause clause : ReportClause.values()) {
        assertTrue(
            clause.keys().isEmpty() || clause.keys().stream().anyMatch(figures::contains),
            clause::name);
      }
    }
    assertTrue(rolledUp.containsAll(Set.of("ON_TARGET", "TARGETS_MET", "TARGETS_MISSED")));
    assertTrue(lists.get(3).containsAll(lists.get(1)));
    assertTrue(lists.get(3).contains("ON_TARGET"));
  }

  /** Sections and figures of either definition, with the figures a later step added. */
  private static List<Set<String>> delivered() throws IOException {
    List<Set<String>> lists = lists("V256__report_definition.sql", TEXT);
    Set<String> added = lists("V280__release_continuity.sql", ADDED).get(0);
    return List.of(
        lists.get(0), both(lists.get(1), added), lists.get(2), both(lists.get(3), added));
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
  }

  private static List<Set<String>> lists(String name, Pattern lists) throws IOException {
    try (InputStream file = ReportTermsTest.class.getResourceAsStream("/db/migration/" + name)) {
      String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return lists
          .matcher(sql)
          .results()
          .map(found -> found.group(1))
          .filter(text -> text.chars().anyMatch(Character::isLetter))
          .map(text -> Arrays.stream(text.split("; ")).collect(Collectors.toSet()))
          .toList();
    }
  }

  private static Set<String> names() {
    return ResourceBundle.getBundle("org.evident.evaluation.servicereview.words", Locale.ENGLISH)
        .keySet()
        .stream()
        .filter(key -> key.startsWith("figure."))
        .map(key -> key.substring("figure.".length()))
        .collect(Collectors.toSet());
  }
}
