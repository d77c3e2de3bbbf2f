package org.evident.evaluation.servicereview.rule;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.kernel.RuleBroken;

/**
 * What a report consists of as its definition says (processes.md 3.34, REP-5 to REP-8).
 *
 * @param maker who makes it
 * @param sections of the review where the product makes it, else in words
 * @param figures keys of its figures where the product makes it, else in words
 * @param clauses of ISO/IEC 20000-1:2018 that it answers
 */
public record ReportTerms(
    ReportMaker maker, Set<String> sections, Set<String> figures, Set<String> clauses) {

  private static final Set<String> SECTIONS =
      Stream.of(Section.values()).map(Enum::name).collect(Collectors.toSet());

  public ReportTerms {
    sections = Set.copyOf(sections);
    figures = Set.copyOf(figures);
    clauses = Set.copyOf(clauses);
  }

  /**
   * Reads what a definition says, with semicolons, commas or blanks between codes.
   *
   * @param sections none is null or empty, as are figures and clauses
   */
  public static ReportTerms of(ReportMaker maker, String sections, String figures, String clauses) {
    return new ReportTerms(maker, words(sections), words(figures), words(clauses));
  }

  /** The clauses that want to be reported, in the order of the standard. */
  public static List<String> demanded() {
    return Stream.of(ReportClause.values()).map(ReportClause::clause).distinct().toList();
  }

  /** Whether the report tells what a clause wants to be told (REP-5). */
  public boolean tells(ReportClause clause) {
    return clauses.contains(clause.clause()) && (!maker.isProduct() || holds(clause));
  }

  /**
   * Refuses what cannot be true.
   *
   * @param known the keys of all figures there are
   * @throws RuleBroken REP-6 at {@code sections} or {@code metrics}, REP-7 at {@code clauses}
   */
  public void require(Collection<String> known) {
    if (maker.isProduct()) {
      refuseStrange("sections", sections, SECTIONS);
      refuseStrange("metrics", figures, known);
    }
    for (String clause : clauses) {
      List<ReportClause> wanted =
          Stream.of(ReportClause.values()).filter(one -> one.clause().equals(clause)).toList();
      if (wanted.isEmpty()) {
        throw RuleBroken.at("clauses", "REP-7", clause, String.join(", ", demanded()));
      }
      if (wanted.stream().noneMatch(this::tells)) {
        throw RuleBroken.at("clauses", "REP-7.UNTOLD", clause);
      }
    }
  }

  private boolean holds(ReportClause clause) {
    return clause == ReportClause.IMPROVEMENT
        ? sections.contains(clause.section().name())
        : clause.keys().stream().anyMatch(figures::contains);
  }

  private static void refuseStrange(String field, Set<String> named, Collection<String> known) {
    named.stream()
        .sorted()
        .filter(one -> !known.contains(one))
        .findFirst()
        .ifPresent(
            strange -> {
              throw RuleBroken.at(field, "REP-6", strange);
            });
  }

  private static Set<String> words(String written) {
    Set<String> words = new LinkedHashSet<>();
    if (written != null) {
      Stream.of(written.split("[;,\\s]+")).filter(word -> !word.isEmpty()).forEach(words::add);
    }
    return words;
  }
}
