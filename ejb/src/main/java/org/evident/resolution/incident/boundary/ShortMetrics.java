package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.link.boundary.Links;
import org.evident.foundation.link.rule.Link;
import org.evident.foundation.link.rule.Relation;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.CapacityCause;
import org.evident.supply.capacity.boundary.RanShort;

/** Knows which metrics ran short and caused an incident, and codes it so (CAPM-4). */
@ApplicationScoped
class ShortMetrics {

  /** An incident, or the one it is part of, is related to a metric. */
  private static final String RELATED =
      "select 1 as related from record_link l where l.relation = ? and (l.from_number = ? or"
          + " l.from_number in (select p.to_number from record_link p where p.from_number = ? and"
          + " p.relation in (?, ?)))";

  @Inject private Statements statements;
  @Inject private Links links;
  @Inject private Mandates mandates;
  @Inject private Histories histories;

  /** A metric by number; breaks REC-1 where there is none, or no role of the caller reaches its service or the customer (PTY-10). */
  RecordRef require(String number, String incident) {
    String wanted = number == null ? "" : number.strip();
    return statements
        .first(
            "select c.number as customer, s.number as service from capacity_metric m join service s on"
                + " s.id = m.service_id join incident i on i.number = ? join customer c on c.id ="
                + " i.customer_id where m.number = ?",
            row ->
                List.of(Scope.customer(row.text("customer")), Scope.service(row.text("service"))),
            incident,
            wanted)
        .filter(places -> !mandates.roles(places).isEmpty())
        .map(places -> new RecordRef(RecordKind.CAPACITY_METRIC, wanted))
        .orElseThrow(() -> RuleBroken.at("to", "REC-1", wanted));
  }

  /** Codes an incident as its relations have it. */
  void follow(String incident) {
    String had =
        statements
            .first(
                "select coalesce(cause_code, '') as cause from incident where number = ?",
                row -> row.text("cause"),
                incident)
            .filter(cause -> !cause.isEmpty())
            .orElse(null);
    String code = CapacityCause.after(had, isRelated(incident));
    if (!Objects.equals(had, code)) {
      statements.change(
          "update incident set cause_code = ?, version = version + 1 where number = ?",
          code,
          incident);
      histories.changed(
          new RecordRef(RecordKind.INCIDENT, incident),
          "EDITED",
          "",
          FieldChange.of("causeCode", had, code));
    }
  }

  /** Whether lack of capacity caused an incident, or the one it is part of. */
  boolean isRelated(String incident) {
    return statements
        .first(
            RELATED,
            row -> true,
            Relation.SHORT_OF,
            incident,
            incident,
            Relation.CHILD_OF,
            Relation.DUPLICATE_OF)
        .isPresent();
  }

  void relate(@Observes RanShort found) {
    boolean known =
        statements
            .first(
                "select 1 as known from record_link where relation = ? and from_number = ? and to_number"
                    + " = ?",
                row -> true,
                Relation.SHORT_OF,
                found.incident().number(),
                found.metric().number())
            .isPresent();
    if (!known) {
      links.add(new Link(Relation.SHORT_OF, found.incident(), found.metric()));
      follow(found.incident().number());
    }
  }
}
