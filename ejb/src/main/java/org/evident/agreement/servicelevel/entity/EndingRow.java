package org.evident.agreement.servicelevel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.evident.agreement.servicelevel.rule.AgreementTerm;
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
