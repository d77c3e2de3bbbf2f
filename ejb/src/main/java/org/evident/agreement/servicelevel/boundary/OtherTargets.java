package org.evident.agreement.servicelevel.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.agreement.servicelevel.rule.OtherTarget;
import org.evident.foundation.storage.boundary.Statements;

/** Answers jobs about targets whose values are entered (AGR-8); a job's order was placed by somebody with the role. */
@Stateless
@PermitAll
public class OtherTargets {

  @Inject private Statements statements;

  /** Those of a version, in the order they were written in. */
  public List<OtherTarget> of(long version) {
    return statements.list(
        "select name, unit, bound, goal from agreement_other_target where version_id = ? order by"
            + " position",
        OtherTargetRows::of,
        version);
  }

  /** What was measured for a customer and a service in a month, by {@link OtherTarget#key} of what was. */
  public Map<String, Entered> entered(long customer, long service, YearMonth month) {
    Map<String, Entered> entered = new HashMap<>();
    statements.each(
        "select number, metric, amount from metric_value where withdrawn_at is null and customer_id = ?"
            + " and service_id = ? and period = ?",
        row ->
            entered.put(
                OtherTarget.key(row.text("metric")),
                new Entered(row.text("number"), row.decimal("amount"))),
        customer,
        service,
        month.toString());
    return entered;
  }

  /** A value with the number of its record. */
  public record Entered(String number, BigDecimal value) {}
}
