package org.evident.web.foundation.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.evident.foundation.history.boundary.HistoryLine;
import org.evident.foundation.history.boundary.HistoryReading;
import org.evident.foundation.verification.boundary.HistoryVerifications;
import org.evident.foundation.verification.boundary.VerificationView;
import org.evident.kernel.Page;

/** The history by record, person and time, and the proof that it is whole. */
@Named
@RequestScoped
public class HistoryList {

  private static final long WHOLE = 100;
  private static final int ROWS = 100;

  @Inject private HistoryReading reading;
  @Inject private HistoryVerifications verifications;

  private String number;
  private String actor;
  private LocalDate from;
  private LocalDate until;
  private String before;
  private Page<HistoryLine> page;
  private VerificationView verification;
  private boolean whole;

  /** Reads before anything is shown, so that whoever may not see the history is told so. */
  public void open() {
    page =
        reading.page(
            new HistoryReading.Filter(
                typed(number),
                typed(actor),
                start(from),
                until == null ? null : start(until.plusDays(1))),
            before,
            ROWS);
    whole = reading.isWhole();
    verification = verifications.last().orElse(null);
  }

  /** The entries shown, and the key of those before. */
  public Page<HistoryLine> page() {
    if (page == null) {
      open();
    }
    return page;
  }

  /** Whether the reader sees all of the history, and so may have it proved and take it out. */
  public boolean whole() {
    return whole;
  }

  /** The last verification, or null. */
  public VerificationView verification() {
    return verification;
  }

  /** How much of the verification is done, in percent. */
  public long percent() {
    return verification == null || verification.total() == 0
        ? 0
        : WHOLE * verification.done() / verification.total();
  }

  /** Orders a verification. */
  public String verify() {
    verifications.order();
    return "/foundation/history/list.xhtml?faces-redirect=true";
  }

  /** Shows what the filter asks for; its values stand in the address. */
  public String search() {
    before = null;
    return "/foundation/history/list.xhtml?faces-redirect=true&includeViewParams=true";
  }

  private static Instant start(LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static String typed(String text) {
    return text == null ? null : text.strip();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getActor() {
    return actor;
  }

  public void setActor(String actor) {
    this.actor = actor;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }
}
