package org.evident.evaluation.servicereview.boundary;

import java.math.BigDecimal;
import java.time.YearMonth;
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

  MonthValue in(YearMonth month) {
    return new MonthValue(month, numerator, denominator);
  }
}
