package org.evident.evaluation.servicereview.document;

import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A PDF whose dates are those of its contents; the page renderer would otherwise write the present into it. */
final class FixedDates extends PDDocument {

  private final Calendar instant;

  FixedDates(Instant instant) {
    this.instant = calendar(instant);
  }

  static Calendar calendar(Instant instant) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTimeInMillis(instant.getEpochSecond() * 1000);
    return calendar;
  }

  @Override
  public void setDocumentInformation(PDDocumentInformation information) {
    information.setCreationDate(instant);
    information.setModificationDate(instant);
    super.setDocumentInformation(information);
  }
}
