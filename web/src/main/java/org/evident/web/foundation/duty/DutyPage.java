package org.evident.web.foundation.duty;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evident.foundation.duty.boundary.Duties;
import org.evident.foundation.duty.boundary.DutyLists;
import org.evident.foundation.duty.boundary.OccurrenceView;
import org.evident.web.common.Notices;

/** Duties that have come round: the list, and the one that is to be completed or left out. */
@Named
@ViewScoped
public class DutyPage implements Serializable {

  @Inject private Duties duties;
  @Inject private DutyLists lists;

  private boolean everybody;
  private String number;
  private String planned;
  private String result;
  private String reason;
  private String[] done = {};
  private transient List<OccurrenceView> open;
  private transient List<OccurrenceView> past;

  /** Reads before anything is shown. */
  public void open() {
    open = everybody ? lists.open() : lists.mine();
    past = given(number) ? lists.occurrences(number) : List.of();
  }

  /** The open occurrences shown. */
  public List<OccurrenceView> list() {
    if (open == null) {
      open();
    }
    return open;
  }

  /** The occurrences of the duty chosen. */
  public List<OccurrenceView> past() {
    return past;
  }

  /** The occurrence chosen, or null. */
  public OccurrenceView chosen() {
    list();
    return past.stream()
        .filter(o -> given(planned) ? o.planned().toString().equals(planned) : o.open())
        .findFirst()
        .orElse(null);
  }

  /** Whether a role of the reader sees to the occurrence chosen. */
  public boolean responsible() {
    return chosen() != null && chosen().open() && lists.seesTo(chosen());
  }

  /** Whether the reader decides about leaving the occurrence chosen out. */
  public boolean decides() {
    return chosen() != null
        && chosen().open()
        && chosen().skipAskedBy() != null
        && lists.decides(chosen());
  }

  /** How urgent an occurrence looks. */
  public String tone(OccurrenceView occurrence) {
    return switch (occurrence.state()) {
      case "OVERDUE" -> "bad";
      case "DUE" -> "go";
      case "COMPLETED" -> "ok";
      default -> "";
    };
  }

  /** It is done. */
  public String complete() {
    duties.complete(number, planned, List.of(done), result);
    return home("duties.told.completed");
  }

  /** It should be left out. */
  public String skip() {
    duties.askToSkip(number, planned, reason);
    return home("duties.told.asked");
  }

  /** It may be left out. */
  public String approve() {
    duties.decideSkip(number, planned, true);
    return home("duties.told.skipped");
  }

  /** It has to be done. */
  public String decline() {
    duties.decideSkip(number, planned, false);
    return home("duties.told.declined");
  }

  private String home(String told) {
    Notices.done(told);
    return "/foundation/duty/list.xhtml?faces-redirect=true&everybody=" + everybody;
  }

  private static boolean given(String text) {
    return text != null && !text.isBlank();
  }

  public boolean isEverybody() {
    return everybody;
  }

  public void setEverybody(boolean everybody) {
    this.everybody = everybody;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getPlanned() {
    return planned;
  }

  public void setPlanned(String planned) {
    this.planned = planned;
  }

  public String getResult() {
    return result;
  }

  public void setResult(String result) {
    this.result = result;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String[] getDone() {
    return done.clone();
  }

  public void setDone(String[] done) {
    this.done = done.clone();
  }
}
