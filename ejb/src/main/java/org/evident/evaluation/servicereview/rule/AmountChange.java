package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A figure whose numbers are not what they were, in a later draft or a later revision (R9).
 *
 * @param before as it was, {@code null} if it is new
 * @param after as it is, {@code null} if it is gone
 */
public record AmountChange(Amount before, Amount after) {

  /** The numbers of a figure, without its verdict and its past. */
  public record Amount(
      String key,
      String dimension,
      String unit,
      BigDecimal numerator,
      BigDecimal denominator,
      BigDecimal value) {
    public Amount {
      numerator = Decimals.fixed(numerator);
      denominator = Decimals.fixed(denominator);
      value = Decimals.fixed(value);
    }

    String name() {
      return key + ":" + dimension;
    }
  }

  /** The figure concerned, as it is or else as it was. */
  public Amount either() {
    return after == null ? before : after;
  }

  /** What differs, in order of the figures' names; empty if all numbers are equal. */
  public static List<AmountChange> between(List<Amount> before, List<Amount> after) {
    Map<String, Amount> old = byName(before);
    Map<String, Amount> now = byName(after);
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    List<AmountChange> changes = new ArrayList<>();
    for (String name : names) {
      if (!Objects.equals(old.get(name), now.get(name))) {
        changes.add(new AmountChange(old.get(name), now.get(name)));
      }
    }
    return List.copyOf(changes);
  }

  private static Map<String, Amount> byName(List<Amount> amounts) {
    return amounts.stream().collect(Collectors.toMap(Amount::name, Function.identity()));
  }
}
