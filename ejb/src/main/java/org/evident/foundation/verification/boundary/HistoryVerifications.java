package org.evident.foundation.verification.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.OWNER_OF_SMS;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.boundary.HistorySight;
import org.evident.foundation.history.boundary.HistoryWalk;
import org.evident.foundation.history.rule.Fault;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.foundation.verification.boundary.VerificationView.FaultView;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** The door to verifying the history. */
@Stateless
@RolesAllowed({AUDITORS, OWNER_OF_SMS, ADMIN})
public class HistoryVerifications {

  static final String JOB = "history-verification";
  private static final String SUBJECT = "history";
  private static final int KEPT = 1000;

  @Inject private JobOrders orders;
  @Inject private Statements statements;
  @Inject private Histories histories;
  @Inject private HistorySight sight;

  /** Orders a verification; one that runs already is not ordered twice. */
  public VerificationView order() {
    sight.part().requireWhole();
    histories.write(new RecordRef(RecordKind.HISTORY, SUBJECT), "VERIFICATION_ORDERED", "");
    return view(orders.place(JOB, SUBJECT));
  }

  /** The last verification, if there was one and the caller reads all it was about (PTY-10). */
  public Optional<VerificationView> last() {
    if (!sight.part().isWhole()) {
      return Optional.empty();
    }
    return orders.find(JOB, SUBJECT).map(this::view);
  }

  /** Does the work of an order; called by its job. */
  @PermitAll
  public void perform(long order) {
    long total =
        statements
            .first("select count(*) as entries from history_entry", row -> row.number("entries"))
            .orElse(0L);
    List<Fault> faults =
        new HistoryWalk(statements::each).faults(read -> orders.progress(order, read, total));
    statements.change("delete from history_fault");
    List<Object[]> rows = new ArrayList<>();
    for (Fault fault : faults.subList(0, Math.min(KEPT, faults.size()))) {
      rows.add(new Object[] {rows.size() + 1, fault.kind().name(), fault.place(), fault.more()});
    }
    statements.changeAll(
        "insert into history_fault (line, kind, place, more) values (?, ?, ?, ?)", rows);
    orders.progress(order, total, total);
  }

  private VerificationView view(JobOrder order) {
    List<FaultView> faults =
        statements.list(
            "select kind, place, more from history_fault order by line",
            row ->
                FaultView.of(
                    new Fault(
                        Fault.Kind.valueOf(row.text("kind")),
                        row.text("place"),
                        row.text("more"))));
    return new VerificationView(
        order.state().name(),
        order.requestedBy(),
        order.requestedAt(),
        order.finishedAt(),
        order.done(),
        order.total(),
        faults);
  }
}
