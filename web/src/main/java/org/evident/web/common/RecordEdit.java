package org.evident.web.common;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import org.evident.kernel.RuleBroken;

/**
 * One record that is asked for by its number or its name, with the forms that correct it and say that it leaves.
 *
 * @param <V> the record as its room shows it
 */
public abstract class RecordEdit<V> implements Serializable {

  private final Meanwhile met = new Meanwhile();
  private Map<String, String> read;
  private String number;
  private String called;
  private String name;
  private String reason;
  private transient V shown;

  /** The record of a name. */
  protected abstract V named(String wanted);

  /** The record of a number. */
  protected abstract V numbered(String wanted);

  /** The number of a record. */
  protected abstract String numberOf(V record);

  /** The name of a record. */
  protected abstract String nameOf(V record);

  /** What can be corrected, by the keys of their labels in the order of the form. */
  protected abstract Map<String, String> fields(V record);

  /** Begins the form with what stands there. */
  protected abstract void begin(V record);

  /** Remembers the version a correction is of. */
  protected abstract void rest(V record);

  /** Saves what was typed; breaks REC-2 where somebody was quicker. */
  protected abstract void change();

  /** Reads before anything is shown, and begins with what stands there. */
  public void open() {
    shown =
        number == null && called != null ? named(called) : numbered(number == null ? "" : number);
    number = numberOf(shown);
    if (read == null) {
      note();
      name = nameOf(shown);
      begin(shown);
    }
  }

  /** The record. */
  protected V record() {
    if (shown == null) {
      open();
    }
    return shown;
  }

  /** Whether it was saved; if not, somebody else was quicker, and what that changed is shown. */
  protected boolean saved() {
    try {
      change();
      return true;
    } catch (RuleBroken broken) {
      if (Meanwhile.told(broken)) {
        Map<String, String> before = read;
        shown = numbered(number);
        note();
        met.meet(before, read);
      }
      return false;
    }
  }

  private void note() {
    read = Collections.unmodifiableMap(fields(shown));
    rest(shown);
  }

  /** What somebody else has changed since the form was opened. */
  public Meanwhile met() {
    return met;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  /** The name it can be asked for by, where the number is not at hand. */
  public String getCalled() {
    return called;
  }

  public void setCalled(String called) {
    this.called = called;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
