package org.evident.agreement.servicelevel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.evident.agreement.servicelevel.rule.AgreementTerm;
import org.evident.agreement.servicelevel.rule.NoticeWithdrawal;
import org.evident.agreement.servicelevel.rule.TerminationNotice;

/** How a version ends: the notice its sides have to give, the one given, and how often people were told of the end. */
@Embeddable
public class EndingRow {

  @Column(name = "notice_period_days")
  private int periodDays;

  @Column(name = "notice_on")
  private LocalDate noticeOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "notice_side")
  private TerminationNotice.Side noticeBy;

  @Column(name = "end_reason")
  private String reason;

  @Column(name = "notice_former_to")
  private LocalDate formerTo;

  @Column(name = "notice_former_known")
  private boolean formerKnown;

  private int reminded;

  protected EndingRow() {}

  EndingRow(int periodDays) {
    this.periodDays = periodDays;
  }

  /** Takes down a notice that is in order (AGR-2). */
  void notice(TerminationNotice given, AgreementTerm term, LocalDate today) {
    given.require(periodDays, term, today);
    noticeOn = given.givenOn();
    noticeBy = given.givenBy();
    reason = given.reason().strip();
    formerTo = term.validTo();
    formerKnown = true;
  }

  /** Forgets a notice that is taken back (AGR-5), and says until when the version holds again, null for an open end. */
  LocalDate withdraw(NoticeWithdrawal said, AgreementTerm term, boolean followed, LocalDate today) {
    said.require(isByNotice(), formerKnown, term, followed, today);
    LocalDate former = formerTo;
    noticeOn = null;
    noticeBy = null;
    reason = null;
    formerTo = null;
    formerKnown = false;
    return former;
  }

  /** Whether notice was given; otherwise it ends by itself, if at all. */
  public boolean isByNotice() {
    return noticeOn != null;
  }

  /** Whether people are to be told of the end; of one by notice they know. */
  public boolean isReminding(AgreementTerm term, LocalDate today) {
    return !isByNotice() && term.remindersDue(today) > reminded;
  }

  /** Remembers that people were told of the end, for all reminders that are due. */
  public void remind(AgreementTerm term, LocalDate today) {
    reminded = term.remindersDue(today);
  }
}
