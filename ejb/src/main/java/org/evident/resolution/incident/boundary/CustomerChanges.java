package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.foundation.attachment.boundary.Attachments;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.resolution.incident.rule.CustomerChange;

/** Hands an incident over to another customer, who is to read nothing that was meant for the one before (SLA-10). */
@ApplicationScoped
class CustomerChanges {

  private static final String STRANGERS =
      "select distinct p.name from person p where p.customer_id is not null and p.customer_id <> ? and"
          + " (exists (select 1 from incident i where i.id = ? and i.reporter = p.login) or exists (select 1"
          + " from work_note n where n.incident_id = ? and n.author = p.login) or exists (select 1 from"
          + " attachment a where a.record_kind = ? and a.record_number = ? and a.added_by = p.login)) order"
          + " by p.name";

  private static final String THEIRS =
      "select id from incident where id = ? and (major or exists (select 1 from incident_solution s where"
          + " s.incident_id = incident.id))";

  @Inject private Statements statements;
  @Inject private Parties parties;
  @Inject private Attachments attachments;
  @Inject private Histories histories;

  /**
   * The key of the customer an incident belongs to from now on; what was shown to the one before is kept among staff.
   *
   * @throws org.evident.kernel.RuleBroken REC-1 or PTY-22 where there is no such customer or it has left, and what {@link
   *     CustomerChange} says; all at {@code customer}
   */
  long change(OpenIncident incident, String number) {
    CustomerView customer = parties.served(number);
    RecordRef about = new RecordRef(RecordKind.INCIDENT, incident.number());
    new CustomerChange(
            incident.number(),
            number,
            strangers(incident, customer, about),
            incident.pausesClock() || isTheirs(incident))
        .require();
    int notes =
        statements.change(
            "update work_note set visible_to_customer = false where incident_id = ? and visible_to_customer",
            incident.id());
    if (notes > 0) {
      histories.write(about, "NOTES_KEPT_IN", String.valueOf(notes));
    }
    attachments.keepIn(about);
    return customer.id();
  }

  private List<String> strangers(OpenIncident incident, CustomerView customer, RecordRef about) {
    return statements.list(
        STRANGERS,
        row -> row.text("name"),
        customer.id(),
        incident.id(),
        incident.id(),
        about.kind(),
        about.number());
  }

  private boolean isTheirs(OpenIncident incident) {
    return statements.first(THEIRS, row -> row.number("id"), incident.id()).isPresent();
  }
}
