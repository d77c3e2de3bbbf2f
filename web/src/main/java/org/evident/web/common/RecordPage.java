package org.evident.web.common;

import java.io.Serializable;

/**
 * The page of one record, known by its number, which steps may be taken with.
 *
 * @param <V> what the door of the record answers with
 */
public abstract class RecordPage<V> implements Serializable {

  private String number;
  private String reason;
  private transient V shown;

  /** Reads the record of a number, which may be any text, from its door. */
  protected abstract V read(String asked);

  /** The page of the record, such as {@code /supply/capacity/plan}. */
  protected abstract String page();

  /** Reads before anything is shown. */
  public void open() {
    shown = read(number == null ? "" : number);
  }

  /** What is shown. */
  protected V shown() {
    if (shown == null) {
      open();
    }
    return shown;
  }

  /** Says what was done, and shows the record again. */
  protected String done(String key) {
    Notices.done(key);
    return page() + ".xhtml?faces-redirect=true&number=" + number;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
