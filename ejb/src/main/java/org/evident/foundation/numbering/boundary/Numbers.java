package org.evident.foundation.numbering.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;

/** Hands out record numbers, never one twice. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Numbers {

  @Inject private Statements statements;
  @Inject private NumberYears years;

  /** The next number of a kind, for instance {@code INC-2026-000001}. */
  public String next(RecordKind kind, int year) {
    return format(kind, year, take(kind, year, 1));
  }

  /** Reserves a run of numbers and returns the first counter value of it. */
  public long take(RecordKind kind, int year, int count) {
    int changed = add(kind, year, count);
    if (changed == 0) {
      years.begin(kind, year);
      add(kind, year, count);
    }
    return statements
            .first(
                "select last_value from record_number where prefix = ? and period = ?",
                row -> row.number("last_value"),
                kind.prefix(),
                year)
            .orElseThrow()
        - count
        + 1;
  }

  /** The written form of one counter value. */
  public static String format(RecordKind kind, int year, long value) {
    return String.format("%s-%04d-%06d", kind.prefix(), year, value);
  }

  private int add(RecordKind kind, int year, int count) {
    return statements.change(
        "update record_number set last_value = last_value + ? where prefix = ? and period = ?",
        count,
        kind.prefix(),
        year);
  }
}
