package org.evident.web.agreement.servicelevel;

import java.io.Serializable;
import org.evident.kernel.Priority;

/** What is typed of one time limit, whoever promises it. */
public abstract class TypedTarget implements Serializable {

  private String metric;
  private Priority priority = Priority.P1;
  private String limit;
  private String calendar;

  TypedTarget(String metric) {
    this.metric = metric;
  }

  /** The code of its calendar, or of the usual one where it names none. */
  String calendarOr(String usual) {
    return text(calendar).isEmpty() ? usual : calendar;
  }

  /** The minutes typed; breaks the rule of a number where they are none. */
  long minutes() {
    return TypedNumber.minutes(text(limit));
  }

  static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }

  public String getMetric() {
    return metric;
  }

  public void setMetric(String metric) {
    this.metric = metric;
  }

  public Priority getPriority() {
    return priority;
  }

  public void setPriority(Priority priority) {
    this.priority = priority;
  }

  public String getLimit() {
    return limit;
  }

  public void setLimit(String limit) {
    this.limit = limit;
  }

  public String getCalendar() {
    return calendar;
  }

  public void setCalendar(String calendar) {
    this.calendar = calendar;
  }
}
