package org.evident.foundation.approval.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.foundation.approval.rule.ApprovalRule;
import org.evident.foundation.approval.rule.ApprovalState;
import org.evident.foundation.approval.rule.Decision;
import org.evident.foundation.approval.rule.Means;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordRef;

/** Keeps approvals and what those asked have said. */
@ApplicationScoped
class ApprovalRows {

  private static final int BLOCK = 50;
  private static final String VOICES =
      "select v.approval_id, v.login, p.name, v.decision, v.decided_at, v.comment_text, v.means,"
          + " v.recorded_by, v.confirm_until, v.delegated_to, v.needed from approval_voice v join person"
          + " p on p.login = v.login ";

  @Inject private Statements statements;

  Optional<StoredApproval> byNumber(String number) {
    return statements.first(
        "select * from approval where number = ? for update", StoredApproval::of, number);
  }

  Optional<StoredApproval> open(RecordRef subject) {
    return statements.first(
        "select * from approval where subject_kind = ? and subject_number = ? and state = 'OPEN' for"
            + " update",
        StoredApproval::of,
        subject.kind(),
        subject.number());
  }

  void insert(String number, Question asked, String barred, Instant now, Instant due) {
    statements.change(
        "insert into approval (id, number, subject_kind, subject_number, subject_version, title,"
            + " decision_type, rule, quorum, barred, places, amount, currency, requested_by,"
            + " requested_at, due_at, state) values (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, cast(? as"
            + " numeric(14,2)), ?, ?, ?, cast(? as timestamp(6) with time zone), 'OPEN')",
        statements.block("approval_seq", BLOCK),
        number,
        asked.subject().kind(),
        asked.subject().number(),
        asked.version(),
        asked.title(),
        asked.type(),
        ApprovalRule.ANY,
        barred,
        StoredApproval.written(asked.places()),
        asked.amount(),
        asked.currency(),
        asked.asker(),
        now,
        due);
  }

  /** Asks people, by key; those asked already are left as they are. */
  void ask(long approval, Iterable<String> logins) {
    for (String login : logins) {
      statements.change(
          "insert into approval_voice (approval_id, login, needed) select cast(? as bigint), p.login, 1 from person p"
              + " where p.login = ? and not exists (select 1 from approval_voice v where v.approval_id ="
              + " ? and v.login = p.login)",
          approval,
          login,
          approval);
    }
  }

  void say(long approval, String login, Decision decision, Instant at, String comment, int needed) {
    statements.change(
        "update approval_voice set decision = ?, decided_at = ?, comment_text = ?, means = ?,"
            + " recorded_by = null, confirm_until = null, needed = ? where approval_id = ? and login ="
            + " ?",
        decision,
        at,
        comment,
        Means.SYSTEM,
        needed,
        approval,
        login);
  }

  void delegate(long approval, String login, String to) {
    statements.change(
        "update approval_voice set delegated_to = ? where approval_id = ? and login = ?",
        to,
        approval,
        login);
  }

  void hear(long approval, String login, String recorder, Instant at, Instant until) {
    statements.change(
        "update approval_voice set decision = 'APPROVED', decided_at = ?, means = ?, recorded_by = ?,"
            + " confirm_until = ? where approval_id = ? and login = ?",
        at,
        Means.VERBAL_CONFIRMED,
        recorder,
        until,
        approval,
        login);
  }

  /** Takes back what was not confirmed in time; whether it was still there. */
  boolean lapse(long approval, String login, Instant now) {
    return statements.change(
            "update approval_voice set decision = null, decided_at = null, means = null, recorded_by = null, confirm_until ="
                + " null where approval_id = ? and login = ? and confirm_until < ?",
            approval,
            login,
            now)
        > 0;
  }

  void close(long approval, ApprovalState state, Instant now, String reason) {
    statements.change(
        "update approval set state = ?, closed_at = ?, reason = ? where id = ?",
        state,
        now,
        reason,
        approval);
  }

  List<VoiceView> voices(long approval) {
    return statements.list(
        VOICES + "where v.approval_id = ? order by p.name, v.login", VoiceView::of, approval);
  }

  /** Approvals with what was said, in two statements whatever their number. */
  List<ApprovalView> views(String where, Object... values) {
    List<StoredApproval> found =
        statements.list("select a.* from approval a " + where, StoredApproval::of, values);
    if (found.isEmpty()) {
      return List.of();
    }
    Map<Long, List<VoiceView>> voices = new HashMap<>();
    statements.each(
        VOICES
            + "where v.approval_id in ("
            + Statements.places(found.size())
            + ") order by p.name, v.login",
        row ->
            voices
                .computeIfAbsent(row.number("approval_id"), id -> new ArrayList<>())
                .add(VoiceView.of(row)),
        found.stream().map(StoredApproval::id).toArray());
    return found.stream()
        .map(one -> ApprovalView.of(one, voices.getOrDefault(one.id(), List.of())))
        .toList();
  }

  /** What was heard and not confirmed until an instant. */
  List<Unconfirmed> unconfirmed(Instant now) {
    return statements.list(
        "select a.number, v.approval_id, v.login, v.recorded_by, a.title from approval_voice v join"
            + " approval a on a.id = v.approval_id where v.confirm_until < ?",
        row ->
            new Unconfirmed(
                row.number("approval_id"),
                row.text("number"),
                row.text("title"),
                row.text("login"),
                row.text("recorded_by")),
        now);
  }

  record Unconfirmed(long approval, String number, String title, String login, String recorder) {}
}
