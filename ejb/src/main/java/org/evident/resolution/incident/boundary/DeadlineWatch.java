package org.evident.resolution.incident.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.resolution.incident.rule.Deadline;

/**
 * The timer's door to what is due on incidents besides their clocks: it tells once that something was missed, and closes
 * what nobody objected to. The row decides which server does.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeadlineWatch {

  private static final int MOST = 200;

  @Inject private Statements statements;
  @Inject private IncidentClocks clocks;
  @Inject private IncidentClosing closing;
  @Inject private RoleHolders holders;
  @Inject private Histories histories;
  @Inject private Clock clock;
  @Inject private Event<DeadlineMissed> missed;

  /** What has come due, the earliest first. */
  public List<Due> due() {
    return statements.list(
        "select incident_id, kind, due_at from incident_deadline where watch_at <= ? order by watch_at"
            + " limit ?",
        Due::of,
        clock.instant(),
        MOST);
  }

  /** Does what follows from a deadline that has passed, unless it moved meanwhile. */
  public void pass(Due due) {
    clocks.hold(due.incident());
    int taken =
        statements.change(
            "update incident_deadline set watch_at = null where incident_id = ? and kind = ? and"
                + " due_at = ? and watch_at is not null",
            due.incident(),
            due.kind(),
            due.at());
    if (taken == 0) {
      return;
    }
    if (due.kind() == Deadline.CONFIRMATION) {
      closing.afterWindow(due.incident());
    } else {
      tell(due);
    }
  }

  private void tell(Due due) {
    Told told =
        statements
            .first(
                "select i.number, i.title, i.assignee_id, t.leader_id from incident i left join team t"
                    + " on t.name = i.team_name where i.id = ?",
                Told::of,
                due.incident())
            .orElseThrow();
    RecordRef about = new RecordRef(RecordKind.INCIDENT, told.number());
    histories.write(about, "DEADLINE_MISSED", due.kind() + " " + due.at());
    missed.fire(
        new DeadlineMissed(about, due.at(), due.kind(), told.title(), audience(due.kind(), told)));
  }

  /** An update is the matter of whoever works on it, the procedure of major incidents that of those who steer them. */
  private Set<Long> audience(Deadline kind, Told told) {
    if (kind != Deadline.UPDATE) {
      return holders.of(Role.INCIDENT_MANAGER, Role.MAJOR_INCIDENT_MANAGER);
    }
    Long one = told.assignee() == null ? told.leader() : told.assignee();
    return one == null ? holders.of(Role.INCIDENT_MANAGER) : new TreeSet<>(Set.of(one));
  }

  /** Something that has come due. */
  public record Due(long incident, Deadline kind, Instant at) {
    static Due of(Row row) {
      return new Due(
          row.number("incident_id"), Deadline.valueOf(row.text("kind")), row.instant("due_at"));
    }
  }

  private record Told(String number, String title, Long assignee, Long leader) {
    static Told of(Row row) {
      return new Told(
          row.text("number"),
          row.text("title"),
          row.numberOrNull("assignee_id"),
          row.numberOrNull("leader_id"));
    }
  }
}
