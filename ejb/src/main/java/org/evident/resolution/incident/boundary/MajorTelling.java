package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import org.evident.foundation.communication.boundary.Telling;

/** What was told to top management and customers while an incident was a major one (INC-3). */
@ApplicationScoped
class MajorTelling implements Telling {

  @Override
  public String query() {
    return "select i.number, 'MAJOR' as source, 'MAJOR_INCIDENT' as topic, cast(null as varchar(200)) as"
        + " subject, i.number as about, e.author as issuer, case e.kind when 'TOP_MANAGEMENT' then"
        + " 'TOP_MANAGEMENT' else 'CUSTOMERS' end as audience, i.customer_id, i.service_id, case"
        + " e.channel when 'SYSTEM' then 'IN_APP' else e.channel end as channel, e.at as sent_at from"
        + " major_entry e join incident i on i.id = e.incident_id where e.kind in"
        + " ('TOP_MANAGEMENT', 'CUSTOMERS')";
  }
}
