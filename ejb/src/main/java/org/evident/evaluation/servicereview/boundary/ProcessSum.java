package org.evident.evaluation.servicereview.boundary;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evident.evaluation.servicereview.rule.MonthValue;
import org.evident.foundation.storage.boundary.Row;

/**
 * What the reviews or the records of a month come to.
 *
 * @param numerator the amount of a figure that is no quotient
 * @param parts how many reviews, or records where it is taken from these
 */
record ProcessSum(String unit, BigDecimal numerator, BigDecimal denominator, long parts) {

  static final ProcessSum NONE = new ProcessSum("count", null, null, 0);

  static ProcessSum of(Row row, long parts) {
    BigDecimal denominator = row.decimal("denominator");
    BigDecimal numerator = row.decimal(denominator == null ? "amount" : "numerator");
    return new ProcessSum(row.text("unit"), numerator, denominator, parts);
  }

  static ProcessSum share(long part, long whole) {
    return new ProcessSum("%", BigDecimal.valueOf(part), BigDecimal.valueOf(whole), whole);
  }

  /** What the parts of a share come to; of nothing there is none (NUM-4). */
  static Optional<ProcessSum> shares(List<ProcessPart> parts) {
    BigDecimal whole = sum(parts, ProcessPart::denominator);
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(new ProcessSum("%", sum(parts, ProcessPart::numerator), whole, parts.size()));
  }

  /** How many records there are. */
  static ProcessSum count(long records) {
    return new ProcessSum("count", BigDecimal.valueOf(records), null, records);
  }

  private static BigDecimal sum(List<ProcessPart> parts, Function<ProcessPart, BigDecimal> half) {
    return parts.stream().map(half).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  MonthValue in(YearMonth month) {
    return new MonthValue(month, numerator, denominator);
  }
}
