package org.evident.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Dates as the reader writes them. */
@Named
@RequestScoped
public class Dates {

  /** A date in the reader's form. */
  public String of(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(FacesContext.getCurrentInstance().getViewRoot().getLocale())
        .format(date);
  }

  /** An instant in the reader's form, in UTC; empty where there is none. */
  public String at(Instant at) {
    return at == null ? "" : local(at, ZoneOffset.UTC);
  }

  /** An instant in the reader's form and in a zone, which is named. */
  public String at(Instant at, ZoneId zone) {
    return local(at, zone) + " " + zone.getId();
  }

  /** A date given as {@code 2026-01-31} in the reader's form. */
  public String words(String iso) {
    return of(LocalDate.parse(iso));
  }

  private static String local(Instant at, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(FacesContext.getCurrentInstance().getViewRoot().getLocale())
        .format(at.atZone(zone));
  }
}
