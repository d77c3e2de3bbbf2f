package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import org.evident.foundation.communication.boundary.Telling;

/** The maintenance windows that customers were told of (AV-2). */
@ApplicationScoped
class WindowTelling implements Telling {

  @Override
  public String query() {
    return "select w.number, 'WINDOW' as source, 'MAINTENANCE_NOTICE' as topic, cast(null as varchar(200))"
        + " as subject, w.number as about, cast(null as varchar(100)) as issuer, 'CUSTOMERS' as audience,"
        + " cast(null as bigint) as customer_id, w.service_id, 'IN_APP' as channel, w.notice_sent_at as"
        + " sent_at from maintenance_window w where w.notice_sent_at is not null and w.withdrawn_at is"
        + " null";
  }
}
