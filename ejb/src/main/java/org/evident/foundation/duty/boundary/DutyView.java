package org.evident.foundation.duty.boundary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Row;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;

/**
 * A scheduled duty as pages and programs show it.
 *
 * @param subjectKind kind of the record it is about, null for the organisation as a whole
 * @param subject number of the record it is about, empty for the organisation as a whole
 * @param graceDays how long after its day an occurrence is not overdue
 * @param nextDue the first planned day that has no occurrence yet
 * @param active whether occurrences still appear
 */
public record DutyView(
    String number,
    String key,
    String title,
    String process,
    String subjectKind,
    String subject,
    int intervalDays,
    LocalDate anchor,
    int leadDays,
    int graceDays,
    String role,
    List<String> checklist,
    LocalDate nextDue,
    boolean active) {

  static final String COLUMNS =
      "d.number, d.duty_key, d.title, d.process, d.subject_kind, d.subject_number, d.interval_days,"
          + " d.anchor, d.lead_days, d.grace_days, d.role, d.checklist, d.next_due, d.ended";

  static DutyView of(Row row) {
    return new DutyView(
        row.text("number"),
        row.text("duty_key"),
        row.text("title"),
        row.text("process"),
        row.text("subject_kind"),
        row.text("subject_number"),
        (int) row.number("interval_days"),
        row.date("anchor"),
        (int) row.number("lead_days"),
        (int) row.number("grace_days"),
        row.text("role"),
        row.text("checklist").lines().toList(),
        row.date("next_due"),
        row.number("ended") == 0);
  }

  /** What the duty belongs to, which the role of whoever sees to it has to reach. */
  Collection<Scope> places() {
    Scope whole = new Scope(ScopeKind.PROCESS, process);
    if (RecordKind.SERVICE.name().equals(subjectKind)) {
      return List.of(whole, Scope.service(subject));
    }
    return RecordKind.CUSTOMER.name().equals(subjectKind)
        ? List.of(whole, Scope.customer(subject))
        : List.of(whole);
  }

  Role responsible() {
    return Role.valueOf(role);
  }
}
