package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.evident.foundation.link.rule.Relation;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** Knows which change caused an incident, for those who count the incidents that changes cause. */
@ApplicationScoped
class CausingChanges {

  @Inject private Statements statements;

  /** A change by number; breaks REC-1 where there is none, it was withdrawn, or it is another customer's. */
  RecordRef require(String number, String incident) {
    String change = number == null ? "" : number.strip();
    return statements
        .first(
            "select c.number from change_record c join incident i on i.number = ? where c.number = ?"
                + " and c.withdrawn_at is null and (c.customer_id is null or c.customer_id ="
                + " i.customer_id)",
            row -> new RecordRef(RecordKind.CHANGE, row.text("number")),
            incident,
            change)
        .orElseThrow(() -> RuleBroken.at("to", "REC-1", change));
  }

  /** Writes down with an incident what its relations say of its cause. */
  void follow(String incident) {
    statements.change(
        "update incident set caused_by_ref = (select l.to_number from record_link l where l.relation ="
            + " ? and l.from_number = incident.number), cause_confirmed = exists (select 1 from"
            + " record_link l where l.relation = ? and l.from_number = incident.number), version ="
            + " version + 1 where number = ?",
        Relation.CAUSED_BY,
        Relation.CAUSED_BY,
        incident);
  }
}
