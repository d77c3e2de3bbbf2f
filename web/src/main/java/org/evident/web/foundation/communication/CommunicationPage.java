package org.evident.web.foundation.communication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.YearMonth;
import org.evident.foundation.communication.boundary.CommunicationLog;
import org.evident.foundation.communication.boundary.ToldMonth;
import org.evident.foundation.communication.boundary.ToldView;
import org.evident.web.common.Texts;

/** What was told in a month, by hand or by a process. */
@Named
@RequestScoped
public class CommunicationPage {

  private static final int DIGITS = 2;

  @Inject private CommunicationLog log;
  @Inject private Texts texts;

  private String period;
  private ToldMonth month;

  /** Reads before anything is shown, so that whoever may not see it is told so. */
  public void open() {
    month = log.month(period);
    period = month.period();
  }

  /** The month that is shown. */
  public ToldMonth month() {
    return month;
  }

  /** The month before. */
  public String previous() {
    return YearMonth.parse(period).minusMonths(1).toString();
  }

  /** The month after. */
  public String next() {
    return YearMonth.parse(period).plusMonths(1).toString();
  }

  /** Percent of planned communications that were in time, n/a where none was due (NUM-2, NUM-4). */
  public String adherence() {
    if (month.adherence() == null) {
      return texts.text().getString("communication.none.due");
    }
    NumberFormat percent = NumberFormat.getInstance(texts.text().getLocale());
    percent.setMinimumFractionDigits(DIGITS);
    percent.setMaximumFractionDigits(DIGITS);
    percent.setRoundingMode(RoundingMode.HALF_UP);
    return percent.format(month.adherence()) + " %";
  }

  /** What was told: the topic in words where somebody wrote it, else by its code. */
  public boolean worded(ToldView told) {
    return told.subject() != null && !told.subject().isBlank();
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
  }
}
