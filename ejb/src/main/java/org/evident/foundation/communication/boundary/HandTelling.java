package org.evident.foundation.communication.boundary;

import jakarta.enterprise.context.ApplicationScoped;

/** What somebody wrote down as told. */
@ApplicationScoped
class HandTelling implements Telling {

  @Override
  public String query() {
    return "select c.number, 'HAND' as source, c.topic, c.subject, c.about, c.issuer, c.audience,"
        + " c.customer_id, cast(null as bigint) as service_id, c.channel, c.sent_at from communication c"
        + " where c.withdrawn_at is null";
  }
}
