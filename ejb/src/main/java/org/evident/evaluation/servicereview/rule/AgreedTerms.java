package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one version of an agreement says, as far as a review tells its changes (S2).
 *
 * @param targets limits and goals, for all services and for single ones
 * @param amounts further terms that are amounts, by their names; one that is not agreed is absent
 * @param words further terms that are told in words, by their names; empty for "nothing"
 */
public record AgreedTerms(
    List<TargetLine> targets, Map<String, BigDecimal> amounts, Map<String, String> words) {
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
  private static final int PLACES = 2;

  public AgreedTerms {
    targets = List.copyOf(targets);
    amounts = Map.copyOf(amounts);
    words = Map.copyOf(words);
  }

  /** What these terms say differently from those before. */
  public List<TermChange> changesFrom(AgreedTerms before) {
    List<TermChange> changes = new ArrayList<>();
    Map<String, TargetLine> old = byName(before.targets);
    Map<String, TargetLine> now = byName(targets);
    both(old.keySet(), now.keySet()).forEach(name -> target(old.get(name), now.get(name), changes));
    for (String term : both(before.amounts.keySet(), amounts.keySet())) {
      amount(TermChange.amount(term, "", "", before.amounts.get(term), amounts.get(term)), changes);
    }
    for (String term : both(before.words.keySet(), words.keySet())) {
      words(TermChange.words(term, "", "", before.words.get(term), words.get(term)), changes);
    }
    return changes;
  }

  private static void target(TargetLine old, TargetLine now, List<TermChange> to) {
    TargetLine either = now == null ? old : now;
    String figure = either.figure();
    String dimension = either.dimension();
    List<TermChange> found = new ArrayList<>();
    amount(
        TermChange.amount(
            "LIMIT",
            figure,
            dimension,
            of(old, AgreedTerms::minutes),
            of(now, AgreedTerms::minutes)),
        found);
    amount(
        TermChange.amount(
            "GOAL", figure, dimension, of(old, TargetLine::goal), of(now, TargetLine::goal)),
        found);
    amount(
        TermChange.amount(
            "TOLERANCE",
            figure,
            dimension,
            of(old, TargetLine::tolerance),
            of(now, TargetLine::tolerance)),
        found);
    if (old != null && now != null) {
      words(TermChange.words("CALENDAR", figure, dimension, old.calendar(), now.calendar()), found);
    }
    found.forEach(change -> to.add(change.of(either.service())));
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    TreeSet<String> names = new TreeSet<>(one);
    names.addAll(other);
    return names;
  }

  private static void amount(TermChange change, List<TermChange> to) {
    if (!Objects.equals(change.before(), change.after())) to.add(change);
  }

  private static void words(TermChange change, List<TermChange> to) {
    if (!Objects.equals(change.textBefore(), change.textAfter())) to.add(change);
  }

  private static <T> T of(TargetLine line, Function<TargetLine, T> part) {
    return line == null ? null : part.apply(line);
  }

  private static BigDecimal minutes(TargetLine line) {
    return line.limitSeconds() == null
        ? null
        : BigDecimal.valueOf(line.limitSeconds()).divide(MINUTE, PLACES, RoundingMode.HALF_UP);
  }

  private static Map<String, TargetLine> byName(List<TargetLine> targets) {
    return targets.stream()
        .collect(Collectors.toMap(TargetLine::name, t -> t, (one, other) -> one, TreeMap::new));
  }
}
