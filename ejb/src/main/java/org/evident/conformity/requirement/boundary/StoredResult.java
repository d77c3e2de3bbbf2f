package org.evident.conformity.requirement.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import org.evident.conformity.requirement.rule.ConformityStatus;
import org.evident.conformity.requirement.rule.Judgement;
import org.evident.conformity.requirement.rule.NoDataReason;
import org.evident.foundation.storage.boundary.Row;

/** What the evaluation of a day found of a requirement. */
record StoredResult(
    Judgement judgement,
    boolean conforms,
    long population,
    long satisfied,
    Long version,
    Instant windowFrom,
    Instant windowTo,
    ConformityStatus former) {

  /** Of a requirement that was never evaluated. */
  static final StoredResult NEVER =
      new StoredResult(
          new Judgement(ConformityStatus.NOT_EVALUATED, null, null),
          false,
          0,
          0,
          null,
          null,
          null,
          null);

  static StoredResult of(Row row) {
    String reason = row.text("reason");
    String former = row.text("former");
    BigDecimal score = row.decimal("score");
    return new StoredResult(
        new Judgement(
            ConformityStatus.valueOf(row.text("status")),
            reason == null ? null : NoDataReason.valueOf(reason),
            score),
        row.flag("conforms"),
        row.number("population"),
        row.number("satisfied"),
        row.numberOrNull("query_version"),
        row.instant("window_from"),
        row.instant("window_to"),
        former == null ? null : ConformityStatus.valueOf(former));
  }
}
