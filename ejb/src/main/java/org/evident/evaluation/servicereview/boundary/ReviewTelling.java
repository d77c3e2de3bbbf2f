package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import org.evident.foundation.communication.boundary.Telling;

/** The reviews that customers were told of. */
@ApplicationScoped
class ReviewTelling implements Telling {

  @Override
  public String query() {
    return "select r.number, 'REVIEW' as source, 'REPORT' as topic, cast(null as varchar(200)) as subject,"
        + " r.number as about, r.approved_by as issuer, 'CUSTOMERS' as audience, r.customer_id, case when"
        + " r.kind = 'SERVICE' then r.service_id end as service_id, 'IN_APP' as channel, r.published_at"
        + " as sent_at from review r where r.published_at is not null";
  }
}
