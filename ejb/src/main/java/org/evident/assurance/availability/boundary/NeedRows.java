package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.evident.agreement.servicelevel.boundary.AgreementReach;
import org.evident.assurance.availability.rule.NeedState;
import org.evident.assurance.availability.rule.NeedTerms;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Keyed;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;

/** Where availability requirements are kept. */
@ApplicationScoped
class NeedRows {

  private static final int BLOCK = 50;

  private static final ReachedShelf<NeedView> SHELF =
      new ReachedShelf<>(NeedView.SELECT, "r", "requirement", NeedView::of);

  @Inject private Statements statements;
  @Inject private AgreementReach agreements;
  @Inject private Revisions revisions;
  @Inject private Clock clock;

  /** A requirement by its number, if it is within reach. */
  NeedView find(String number, NeedReach reach) {
    return SHELF.find(statements, number, reach);
  }

  /** Requirements within reach, the newest first, each with its key; in one state, or in each where none is named. */
  List<Keyed<NeedView>> page(NeedReach reach, String state, long before, int limit) {
    return SHELF.page(statements, reach, state, before, limit);
  }

  /** The agreed requirements one takes the place of: of the same service, carried by the same agreement. */
  List<NeedView> before(NeedView next) {
    return statements.list(
        NeedView.SELECT
            + "where s.number = ? and a.number = ? and r.state = ? and r.number <> ? order by r.number",
        NeedView::of,
        next.service(),
        next.agreement(),
        NeedState.AGREED,
        next.number());
  }

  /** The key of an agreement with a customer that covers a service; null for no number. */
  Long agreement(String number, long service) {
    if (number == null) {
      return null;
    }
    return statements
        .first(
            "select a.id from agreement a where a.number = ? and a.form <> 'INTERNAL' and"
                + " (a.all_services or exists (select 1 from agreement_service n where n.agreement_id ="
                + " a.id and n.service_id = ?))",
            row -> row.number("id"),
            number,
            service)
        .orElseThrow(() -> RuleBroken.at("agreement", "AVR-1.AGREEMENT", number));
  }

  /** The agreements with customers that hold or are to hold and the caller reads, by name. */
  List<CarrierView> carriers() {
    ReachedRows reached = agreements.rows();
    return statements.list(
        "select a.number, a.name, c.name as customer_name from agreement a join customer c on c.id ="
            + " a.customer_id where a.form <> 'INTERNAL' and c.active "
            + reached.sql()
            + "order by a.name, a.number fetch first "
            + Page.MOST
            + " rows only",
        row -> new CarrierView(row.text("number"), row.text("name"), row.text("customer_name")),
        reached.after());
  }

  /** The key of a customer. */
  long customer(String number) {
    return statements
        .first("select id from customer where number = ?", row -> row.number("id"), number)
        .orElseThrow(() -> RuleBroken.at("customer", "REC-1", number));
  }

  void insert(String number, long service, Long agreement, NeedTerms terms, String by) {
    statements.change(
        "insert into availability_requirement (id, number, version, service_id, agreement_id, statement,"
            + " vital_functions, business_need, risk, state, author, created_at) values (?, ?, 1, ?,"
            + " cast(? as bigint), ?, ?, ?, ?, ?, ?, ?)",
        statements.block("availability_requirement_seq", BLOCK),
        number,
        service,
        agreement,
        terms.statement(),
        terms.vitalFunctions(),
        terms.businessNeed(),
        terms.risk(),
        NeedState.DRAFT,
        by,
        clock.instant());
  }

  /** Sets columns of a requirement, unless somebody else changed it meanwhile. */
  void set(String number, long version, String columns, Object... values) {
    revisions.set("availability_requirement", number, version, columns, values);
  }
}
