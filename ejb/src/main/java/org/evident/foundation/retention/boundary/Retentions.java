package org.evident.foundation.retention.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.retention.rule.Retained;
import org.evident.foundation.retention.rule.RetentionRule;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;

/** The door to how long things are kept, and to the run that disposes of what is past its time (RET-4, RET-5). */
@Stateless
@RolesAllowed(Role.ADMIN)
public class Retentions {

  private static final int BLOCK = 50;
  private static final int AT_ONCE = 500;

  @Inject private Statements statements;
  @Inject @Any private Instance<Disposing> rooms;
  @Inject private Histories histories;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** Every rule, with what is past its time. */
  public List<RetentionView> rules() {
    return rooms.stream()
        .sorted(Comparator.comparing(Disposing::retained))
        .map(this::view)
        .toList();
  }

  /** Sets how long something is kept, with a reason. */
  public List<RetentionView> set(Retained retained, int days, boolean hold, String reason) {
    RetentionRule rule = new RetentionRule(days, hold);
    rule.require(reason);
    RetentionRule before = rule(retained);
    statements.change("delete from retention_rule where retained = ?", retained);
    statements.change(
        "insert into retention_rule (retained, days, on_hold, reason, set_by, set_at) values (?, ?,"
            + " ?, ?, ?, ?)",
        retained,
        days,
        hold,
        reason.strip(),
        callers.login(),
        clock.instant());
    histories.changed(
        about(retained),
        "RETENTION_SET",
        reason.strip(),
        FieldChange.of("days", before.days(), days),
        FieldChange.of("hold", before.hold(), hold));
    return rules();
  }

  /** Disposes of what is past its time, 500 of a kind at once, and answers with the list of it; one run waits for another. */
  public List<DisposalView> run() {
    statements.list("select id from retention_turn for update", row -> row.number("id"));
    List<DisposalView> all = new ArrayList<>();
    rooms.stream()
        .sorted(Comparator.comparing(Disposing::retained))
        .forEach(room -> all.addAll(run(room)));
    return all;
  }

  /**
   * A page of what was disposed of, the latest first.
   *
   * @param before the key of the last row of the page before, or null for the first page
   */
  public Page<DisposalView> disposals(Long before, int limit) {
    return Page.of(
        statements.list(
            "select id, retained, reference, method, days, disposed_by, disposed_at from disposal where"
                + " id < ? order by id desc limit ?",
            DisposalView::of,
            before == null ? Long.MAX_VALUE : before,
            limit + 1),
        limit,
        one -> String.valueOf(one.id()));
  }

  private List<DisposalView> run(Disposing room) {
    Retained retained = room.retained();
    RetentionRule rule = rule(retained);
    List<String> gone =
        rule.before(clock.instant()).map(before -> room.dispose(before, AT_ONCE)).orElse(List.of());
    if (!gone.isEmpty()) {
      RecordRef what = new RecordRef(RecordKind.HISTORY, retained.name());
      histories.write(what, "DISPOSED", String.join(", ", gone));
    }
    return gone.stream().map(reference -> note(retained, rule, reference)).toList();
  }

  private DisposalView note(Retained retained, RetentionRule rule, String reference) {
    DisposalView made =
        new DisposalView(
            statements.block("disposal_seq", BLOCK),
            retained.name(),
            reference,
            retained.method().name(),
            rule.days(),
            callers.login(),
            clock.instant());
    statements.change(
        "insert into disposal (id, retained, reference, method, days, disposed_by, disposed_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        made.id(),
        made.retained(),
        made.reference(),
        made.method(),
        made.days(),
        made.by(),
        made.at());
    return made;
  }

  private RetentionView view(Disposing room) {
    RetentionRule rule = rule(room.retained());
    long due = rule.before(clock.instant()).map(room::due).orElse(0L);
    return new RetentionView(
        room.retained(), room.retained().method(), rule.days(), rule.hold(), due);
  }

  private RetentionRule rule(Retained retained) {
    return statements
        .first(
            "select days, on_hold from retention_rule where retained = ?",
            row -> new RetentionRule((int) row.number("days"), row.flag("on_hold")),
            retained)
        .orElseGet(() -> new RetentionRule(retained.usualDays(), false));
  }

  private static RecordRef about(Retained retained) {
    return new RecordRef(RecordKind.AUTHORITY, retained.name());
  }
}
