package org.evident.evaluation.servicereview.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.evident.evaluation.servicereview.rule.PeriodSpan;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;

/** The job's own door: says whom and what an order means. Its order was placed by somebody with the role. */
@Stateless
@PermitAll
public class ReviewSubjects {

  @Inject private Statements statements;

  /** The customers a request means, by key: one by its number, or all for an empty one. */
  public List<Long> customers(String number) {
    return statements.list(
        "select id from customer where active and (number = ? or ? = '') order by id",
        row -> row.number("id"),
        number,
        number);
  }

  /**
   * What a request means, by key: each service of each customer that anything was recorded of, or agreed for and not ended
   * before the month.
   */
  public List<ReviewKey> keys(String number, YearMonth month) {
    return statements.list(
        "select k.customer_id, k.service_id from (select c.id as customer_id, s.id as service_id"
            + " from customer c cross join service s where exists (select 1 from incident i where"
            + " i.service_id = s.id and i.customer_id = c.id) union select customer_id, service_id"
            + " from service_request union select customer_id, service_id from cost_line union"
            + " select customer_id, service_id from complaint union select customer_id, service_id"
            + " from workload_count union select customer_id, service_id from survey union select"
            + " a.customer_id, s.service_id from agreement a join agreement_service s on"
            + " s.agreement_id = a.id join agreement_version v on v.agreement_id = a.id and (v.state"
            + " = 'ACTIVE' or v.state in ('EXPIRED', 'TERMINATED') and v.valid_to > ?)) k join"
            + " customer c on c.id = k.customer_id where c.active and (c.number = ? or ? = '') and"
            + " k.service_id is not null order by k.customer_id, k.service_id",
        row -> new ReviewKey(row.number("customer_id"), row.number("service_id")),
        month.atDay(1),
        number,
        number);
  }

  /** The months whose reviews are drafts still, which a refresh measures anew (R3). */
  public List<DraftMonth> drafts() {
    return statements.list(
        "select distinct r.period, c.number from review r join customer c on c.id = r.customer_id"
            + " where r.state = 'DRAFT' and c.active order by r.period, c.number",
        row -> new DraftMonth(YearMonth.parse(row.text("period")), row.text("number")));
  }

  /** The instant a month ends for a customer. */
  public Instant end(long customer, YearMonth month) {
    return PeriodSpan.of(month, zone(customer)).end();
  }

  /** The zone a customer's months begin and end in. */
  public ZoneId zone(long customer) {
    return statements
        .first(
            "select reporting_zone from customer where id = ?",
            row -> ZoneId.of(row.text("reporting_zone")),
            customer)
        .orElseThrow(() -> RuleBroken.at("customer", "REC-1", customer));
  }
}
