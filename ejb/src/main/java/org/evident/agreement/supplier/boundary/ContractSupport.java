package org.evident.agreement.supplier.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.evident.foundation.storage.boundary.Row;

/**
 * What a contract promises for a target of an agreement, as it was last compared (SLM-4).
 *
 * @param version of the agreement
 * @param limitMinutes how long the supplier may take, null for an availability
 * @param allowanceMinutes what the provider needs besides
 * @param agreedMinutes how long the agreement leaves, null for an availability
 * @param agreedPercent how often the agreement asks for, null for a target of time
 * @param gaps where that does not carry the target: LIMIT, AVAILABILITY, HOURS, ENDED; empty if it does
 */
public record ContractSupport(
    String contract,
    String supplier,
    String state,
    String agreement,
    int version,
    String metric,
    String priority,
    Long limitMinutes,
    long allowanceMinutes,
    String calendar,
    BigDecimal availabilityPercent,
    Long agreedMinutes,
    BigDecimal agreedPercent,
    List<String> gaps,
    Instant checkedAt) {

  private static final int SECONDS = 60;

  static final String SELECT =
      "select k.contract_id as part_of, c.number as contract, c.supplier, c.state, a.number as"
          + " agreement, k.version_no, t.metric, t.priority, t.limit_seconds, t.allowance_seconds,"
          + " t.calendar_code, t.availability, g.limit_seconds as agreed_seconds, h.goal as"
          + " agreed_percent, k.gaps, k.checked_at from contract_check k join contract c on c.id ="
          + " k.contract_id join contract_target t on t.contract_id = k.contract_id and t.position ="
          + " k.position join agreement a on a.id = k.agreement_id join agreement_version v on"
          + " v.agreement_id = k.agreement_id and v.version_no = k.version_no left join agreement_target"
          + " g on g.version_id = v.id and g.metric = t.metric and g.priority = t.priority left join"
          + " agreement_goal h on h.version_id = v.id and t.metric = 'AVAILABILITY' and h.figure ="
          + " 'AVAIL' where ";

  static ContractSupport of(Row row) {
    String gaps = row.text("gaps");
    return new ContractSupport(
        row.text("contract"),
        row.text("supplier"),
        row.text("state"),
        row.text("agreement"),
        (int) row.number("version_no"),
        row.text("metric"),
        row.text("priority"),
        minutes(row.numberOrNull("limit_seconds")),
        minutes(row.numberOrNull("allowance_seconds")),
        row.text("calendar_code"),
        row.decimal("availability"),
        minutes(row.numberOrNull("agreed_seconds")),
        row.decimal("agreed_percent"),
        gaps.isEmpty() ? List.of() : List.of(gaps.split(" ")),
        row.instant("checked_at"));
  }

  static Long minutes(Long seconds) {
    return seconds == null ? null : Long.valueOf(seconds / SECONDS);
  }
}
