package org.evident.foundation.approval.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.foundation.party.boundary.Callers;
import org.evident.kernel.RuleBroken;

/** Reads approvals: one's own, and with them what else was said; nobody reads those they have no part in. */
@Stateless
@PermitAll
public class ApprovalLists {

  private static final int MOST = 200;

  @Inject private ApprovalRows rows;
  @Inject private Callers callers;

  /** What the caller is asked to decide or confirm, the oldest first. */
  public List<ApprovalView> mine() {
    return rows.views(
        ApprovalHeap.MINE + "order by a.requested_at, a.id limit " + MOST, callers.login());
  }

  /** What the caller asked for or was asked about, the latest first. */
  public List<ApprovalView> past() {
    return rows.views(
        "where a.state <> 'OPEN' and (a.requested_by = ? or exists (select 1 from approval_voice m"
            + " where m.approval_id = a.id and m.login = ? and m.decision is not null)) order by"
            + " a.closed_at desc, a.id desc limit "
            + MOST,
        callers.login(),
        callers.login());
  }

  /** One approval the caller asked for or is asked about. */
  public ApprovalView one(String number) {
    String me = callers.login();
    return rows.views("where a.number = ?", number).stream()
        .filter(a -> a.requestedBy().equals(me) || a.of(me) != null)
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("approval", "REC-1", number));
  }
}
