package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import org.evident.foundation.communication.boundary.Telling;

/** The decisions on reviews that customers were told of (REP-3). */
@ApplicationScoped
class DecisionsHeard implements Telling {

  @Override
  public String query() {
    return "select r.number, 'DECISION' as source, 'DECISION' as topic, cast(null as varchar(200)) as"
        + " subject, coalesce(d.action_number, r.number) as about, d.decided_by as issuer, 'CUSTOMERS' as"
        + " audience, r.customer_id, case when r.kind = 'SERVICE' then r.service_id end as service_id,"
        + " 'IN_APP' as channel, d.told_at as sent_at from review_decision d join review r on r.id ="
        + " d.review_id where d.told_at is not null";
  }
}
