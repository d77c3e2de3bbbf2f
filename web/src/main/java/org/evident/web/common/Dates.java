package org.evident.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evident.kernel.DateForm;

/** Dates as the reader writes them, in the reader's zone and with its offset (GEN-1). */
@Named
@RequestScoped
public class Dates {

  @Inject private Me me;
  @Inject private Clock clock;

  /** A date in the reader's form. */
  public String of(LocalDate date) {
    return date == null ? "" : form(DateForm.DAY).format(date);
  }

  /** A month such as "March 2026", given as {@code yyyy-MM}. */
  public String month(String month) {
    return YearMonth.parse(month).format(DateTimeFormatter.ofPattern("MMMM yyyy", locale()));
  }

  /** An instant in the reader's form and zone, with the offset; empty where there is none. */
  public String at(Instant at) {
    return in(at, me.zone());
  }

  /** The same without the offset, for narrow columns that tell it beside. */
  public String brief(Instant at) {
    return at == null ? "" : form(DateForm.MINUTE).format(at.atZone(me.zone()));
  }

  /** An instant that is days away at most, with its zone and without its year. */
  public String soon(Instant at) {
    return at == null ? "" : form(DateForm.SOON).format(at.atZone(me.zone()));
  }

  /** An instant in the reader's form and in a zone such as a customer's reporting zone. */
  public String in(Instant at, String zone) {
    return in(at, ZoneId.of(zone));
  }

  /** This instant, to compare others with. */
  public Instant now() {
    return clock.instant();
  }

  /** The zone times are shown in. */
  public String zone() {
    return me.zone().getId();
  }

  /** The instant that a time on the reader's clock means, null where none was typed. */
  public Instant instant(LocalDateTime local) {
    return local == null ? null : local.atZone(me.zone()).toInstant();
  }

  /** A date given as {@code 2026-01-31} in the reader's form. */
  public String words(String iso) {
    return of(LocalDate.parse(iso));
  }

  private static String in(Instant at, ZoneId zone) {
    return at == null ? "" : form(DateForm.INSTANT).format(at.atZone(zone));
  }

  private static DateTimeFormatter form(DateForm form) {
    return form.in(locale());
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}
