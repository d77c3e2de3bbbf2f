package org.evident.agreement.supplier.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.agreement.servicelevel.boundary.AgreementReach;
import org.evident.agreement.servicelevel.boundary.SupportedTargets;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.storage.boundary.Statements;

/** Lists contracts as far as the reader's roles reach, with the gaps in what the reader knows of (PTY-10). */
@ApplicationScoped
class ContractLines {

  private static final String GAPS =
      "select c.number, c.supplier, c.title, c.state, c.starts_on, c.ends_on, c.amount, c.currency,"
          + " (select count(*) from contract_check k join agreement_version v on v.agreement_id ="
          + " k.agreement_id and v.version_no = k.version_no join agreement a on a.id = k.agreement_id"
          + " where k.contract_id = c.id and k.gaps <> '' and v.state in "
          + SupportedTargets.LIVING
          + " ";
  private static final String WANTED =
      ") as gaps from contract c where c.number > ? and (cast(? as varchar) is null or c.state ="
          + " cast(? as varchar)) ";

  @Inject private Statements statements;
  @Inject private ContractReach reach;
  @Inject private AgreementReach agreements;

  /** Contracts by number, after one and up to a number of them, in one state or, with null, in each. */
  List<ContractLine> page(String after, int limit, String state) {
    ReachedRows reached = reach.rows();
    ReachedRows agreed = agreements.rows();
    return statements.list(
        GAPS
            + agreed.sql()
            + WANTED
            + reached.sql()
            + "order by c.number fetch first "
            + limit
            + " rows only",
        ContractLine::of,
        reached.after(agreed.before(after, state, state)));
  }
}
