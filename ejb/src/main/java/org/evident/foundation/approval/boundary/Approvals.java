package org.evident.foundation.approval.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.evident.foundation.approval.rule.ApprovalState;
import org.evident.foundation.approval.rule.Decision;
import org.evident.foundation.approval.rule.Voting;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.party.boundary.AuthorityMatrix;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Deputies;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.party.rule.Authority;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/**
 * Asks for decisions and takes them (processes.md 1.6). Who may decide is told by the matrix of authority each time, so the
 * door itself is open; approving and rejecting pass through the door of the record itself, which has rules of its own.
 */
@Stateless
@PermitAll
public class Approvals {

  @Inject private ApprovalRows rows;
  @Inject private Mandates mandates;
  @Inject private AuthorityMatrix matrix;
  @Inject private RoleHolders holders;
  @Inject private Callers callers;
  @Inject private Deputies deputies;
  @Inject private Numbers numbers;
  @Inject private OrganisationTime organisation;
  @Inject private Parameters parameters;
  @Inject private Histories histories;
  @Inject private Event<ApprovalTold> told;
  @Inject private Clock clock;

  /** Asks for a decision, once while its subject stays as it is; about another version the one before is void (APR-6). */
  public String ask(Question asked) {
    StoredApproval open = rows.open(asked.subject()).orElse(null);
    if (open != null && open.version().equals(asked.version())) {
      return open.number();
    }
    if (open != null) {
      close(open, ApprovalState.VOID, asked.version());
    }
    Instant now = clock.instant();
    String number = numbers.next(RecordKind.APPROVAL, LocalDate.now(clock).getYear());
    Set<String> barred = new TreeSet<>(asked.authors());
    barred.add(asked.asker());
    Instant due =
        organisation
            .calendar()
            .endOfBusinessDay(now, parameters.of(ProcessParameter.APPROVAL))
            .orElse(null);
    rows.insert(number, asked, String.join("\n", barred), now, due);
    StoredApproval stored = rows.byNumber(number).orElseThrow();
    histories.write(about(number), "REQUESTED", asked.subject().number() + " " + asked.type());
    rows.ask(stored.id(), whoMay(stored));
    return number;
  }

  /** Tells those asked, where the room that asks has no words of its own for it. */
  public void invite(String number) {
    StoredApproval stored = rows.byNumber(number).orElseThrow();
    tell(stored, "ASKED", whoMay(stored));
  }

  /** Makes what is open about a record void, since it goes back to the state before (APR-6). */
  public void withdraw(RecordRef subject, String reason) {
    rows.open(subject).ifPresent(open -> close(open, ApprovalState.VOID, reason));
  }

  /**
   * The caller approves or rejects what a room asks, at the room's own door; the room takes its step when the answer is
   * {@code APPROVED}, and waits for others while it is {@code OPEN}.
   *
   * @return where the approval stands now
   */
  public ApprovalState decide(Question asked, Decision decision, String comment) {
    StoredApproval stored = require(ask(asked));
    int needed = authority(stored);
    say(stored, decision, comment, needed);
    return settle(stored, decision, comment);
  }

  /** The caller leaves the decision to the others asked. */
  public ApprovalState abstain(String number, String comment) {
    StoredApproval stored = asked(number);
    say(stored, Decision.ABSTAINED, comment, 1);
    return settle(stored, Decision.ABSTAINED, comment);
  }

  /** The caller hands the decision on to somebody who may take it (APR-3). */
  public ApprovalState delegate(String number, String login, String comment) {
    StoredApproval stored = asked(number);
    if (login == null || !whoMay(stored).contains(login)) {
      throw RuleBroken.at("delegate", "APR-3", login);
    }
    voting(stored).requireHeir(callers.login(), login);
    say(stored, Decision.DELEGATED, comment, 1);
    histories.changed(
        about(number),
        "DECIDED",
        comment,
        FieldChange.of("delegate of " + callers.login(), null, login));
    rows.delegate(stored.id(), callers.login(), login);
    rows.ask(stored.id(), Set.of(login));
    tell(stored, "ASKED", Set.of(login));
    return settle(stored, Decision.DELEGATED, comment);
  }

  /** The caller has heard somebody asked approve; it counts when they confirm it themselves (APR-5). */
  public ApprovalState hear(String number, String approver) {
    StoredApproval stored = require(number);
    if (stored.state() == ApprovalState.OPEN
        && (approver == null
            || approver.equals(callers.login())
            || !whoMay(stored).contains(approver))) {
      throw RuleBroken.at("approver", "APR-5", approver);
    }
    voting(stored)
        .require(number, stored.state(), stored.barred(), approver, Decision.APPROVED, null);
    Instant now = clock.instant();
    rows.ask(stored.id(), Set.of(approver));
    Instant until = organisation.calendar().endOfBusinessDay(now, 1).orElse(now);
    rows.hear(stored.id(), approver, callers.login(), now, until);
    histories.write(about(number), "HEARD", approver + " until " + until);
    tell(stored, "HEARD", Set.of(approver));
    return stored.state();
  }

  /** Takes back what was heard and not confirmed in time, and tells those responsible (APR-5). */
  public void lapse() {
    Instant now = clock.instant();
    for (ApprovalRows.Unconfirmed one : rows.unconfirmed(now)) {
      if (rows.lapse(one.approval(), one.login(), now)) {
        histories.write(about(one.number()), "LAPSED", one.login());
        Set<Long> people = new HashSet<>(holders.named(one.login(), one.recorder()));
        people.addAll(holders.of(Role.SMS_OWNER));
        told.fire(new ApprovalTold(about(one.number()), now, "LAPSED", one.title(), people));
      }
    }
  }

  private void say(StoredApproval stored, Decision decision, String comment, int needed) {
    String me = callers.login();
    voting(stored).require(stored.number(), stored.state(), stored.barred(), me, decision, comment);
    rows.ask(stored.id(), Set.of(me));
    rows.say(stored.id(), me, decision, clock.instant(), comment, needed);
    histories.changed(
        about(stored.number()),
        "DECIDED",
        comment,
        FieldChange.of("decision of " + me, null, decision));
    if (decision == Decision.APPROVED || decision == Decision.REJECTED) {
      standIn(stored, me);
    }
  }

  /** Who decides does so for those asked who are away and have them decide, too; each name stands in the trail (PTY-30). */
  private void standIn(StoredApproval stored, String deputy) {
    List<String> absent = deputies.absent(deputy);
    for (VoiceView voice : absent.isEmpty() ? List.<VoiceView>of() : rows.voices(stored.id())) {
      if (absent.contains(voice.login()) && voice.decision() == null) {
        rows.say(stored.id(), voice.login(), Decision.DELEGATED, clock.instant(), null, 1);
        rows.delegate(stored.id(), voice.login(), deputy);
        histories.changed(
            about(stored.number()),
            "DECIDED",
            "",
            FieldChange.of("delegate of " + voice.login(), null, deputy));
      }
    }
  }

  private ApprovalState settle(StoredApproval stored, Decision decision, String comment) {
    rows.ask(stored.id(), whoMay(stored));
    Voting voting = voting(stored);
    voting.requireEnough(decision);
    ApprovalState result = voting.result();
    if (result != ApprovalState.OPEN) {
      close(stored, result, comment);
    }
    return result;
  }

  private void close(StoredApproval stored, ApprovalState state, String reason) {
    rows.close(stored.id(), state, clock.instant(), reason);
    histories.changed(
        about(stored.number()),
        state.name(),
        reason,
        FieldChange.of("state", stored.state(), state));
  }

  /** How many have to approve where the caller does; refuses who has no authority (LEAD-3, SOD-6). */
  private int authority(StoredApproval stored) {
    int needed = 1;
    for (Collection<Scope> places : stored.places()) {
      needed =
          Math.max(
              needed, mandates.decide(stored.type(), places, stored.amount(), stored.currency()));
    }
    return needed;
  }

  /** Everybody with a role the matrix names that reaches all of the subject, but those who asked or wrote. */
  private Set<String> whoMay(StoredApproval stored) {
    Role[] roles =
        matrix.rows().stream()
            .filter(row -> row.type() == stored.type())
            .map(Authority::role)
            .toArray(Role[]::new);
    Set<String> people = null;
    for (Collection<Scope> places : stored.places()) {
      Set<String> here = holders.logins(places, roles);
      if (people == null) {
        people = here;
      } else {
        people.retainAll(here);
      }
    }
    Set<String> may = people == null ? new TreeSet<>() : people;
    stored.barred().forEach(may::remove);
    return may;
  }

  private Voting voting(StoredApproval stored) {
    return ApprovalView.voting(stored.rule(), stored.quorum(), rows.voices(stored.id()));
  }

  private StoredApproval require(String number) {
    return rows.byNumber(number)
        .filter(stored -> callers.current().customerId() == null)
        .orElseThrow(() -> RuleBroken.at("approval", "REC-1", number));
  }

  /** An approval the caller is asked for. */
  private StoredApproval asked(String number) {
    StoredApproval stored = require(number);
    boolean asked =
        rows.voices(stored.id()).stream()
            .anyMatch(voice -> Objects.equals(voice.login(), callers.login()));
    if (!asked) {
      throw new RuleBroken("LEAD-3.ROLE", stored.type());
    }
    return stored;
  }

  private void tell(StoredApproval stored, String what, Set<String> people) {
    Set<Long> audience = holders.named(people.toArray(String[]::new));
    told.fire(
        new ApprovalTold(about(stored.number()), clock.instant(), what, stored.title(), audience));
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.APPROVAL, number);
  }
}
