package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One thing that is agreed differently (S2); a member without a value before was not agreed before.
 *
 * @param term what is agreed: {@code LIMIT}, {@code CALENDAR}, {@code GOAL} or {@code TOLERANCE} of a figure, or a term
 *     of the whole agreement
 * @param figure the key of the figure it is measured by, empty for a term of the whole agreement
 * @param dimension the priority or measure, empty for all
 * @param before the amount before, minutes for a limit; {@code null} where none was agreed or it is no amount
 * @param after the amount now, {@code null} likewise
 * @param textBefore the words before where it is no amount, else {@code null}
 * @param textAfter the words now, else {@code null}
 * @param service the number of the one service it is agreed for (AGR-6), {@code null} for all
 */
public record TermChange(
    String term,
    String figure,
    String dimension,
    BigDecimal before,
    BigDecimal after,
    String textBefore,
    String textAfter,
    String service) {
  public TermChange {
    Objects.requireNonNull(term, "term");
    before = Decimals.fixed(before);
    after = Decimals.fixed(after);
  }

  /** A term that is an amount. */
  static TermChange amount(
      String term, String figure, String dimension, BigDecimal before, BigDecimal after) {
    return new TermChange(term, figure, dimension, before, after, null, null, null);
  }

  /** A term that is told in words, empty for "nothing". */
  static TermChange words(
      String term, String figure, String dimension, String before, String after) {
    return new TermChange(term, figure, dimension, null, null, before, after, null);
  }

  /** The same of a target for one service alone. */
  TermChange of(String serviceNumber) {
    return new TermChange(
        term, figure, dimension, before, after, textBefore, textAfter, serviceNumber);
  }

  String name() {
    return figure + ":" + dimension + (service == null ? " " : " " + service + " ") + term;
  }
}
