package org.evident.agreement.supplier.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.evident.foundation.storage.boundary.Row;

/**
 * A contract in a list.
 *
 * @param gaps how many targets of agreements it does not carry (SLM-4)
 */
public record ContractLine(
    String number,
    String supplier,
    String title,
    String state,
    LocalDate startsOn,
    LocalDate endsOn,
    BigDecimal value,
    String currency,
    long gaps) {

  static ContractLine of(Row row) {
    return new ContractLine(
        row.text("number"),
        row.text("supplier"),
        row.text("title"),
        row.text("state"),
        row.date("starts_on"),
        row.date("ends_on"),
        row.decimal("amount"),
        row.text("currency"),
        row.number("gaps"));
  }
}
