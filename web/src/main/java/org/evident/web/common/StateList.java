package org.evident.web.common;

import java.util.List;
import org.evident.kernel.Page;

/**
 * A list of records of one state or of each, a page at a time, the newest first.
 *
 * @param <V> what a row shows
 */
public abstract class StateList<V> {

  private String state;
  private Long before;
  private Page<V> page;

  /**
   * Asks the door.
   *
   * @param before the key of the last one of the page before, or null
   * @param state the name of the one wanted, or null
   */
  protected abstract Page<V> ask(Long before, String state);

  /** Reads before anything is shown. */
  public void open() {
    page = ask(before, state);
  }

  /** The rows of this page. */
  public List<V> rows() {
    return page().items();
  }

  /** What the next page is asked for with, or null. */
  public String next() {
    return page().next();
  }

  private Page<V> page() {
    if (page == null) {
      open();
    }
    return page;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public Long getBefore() {
    return before;
  }

  public void setBefore(Long before) {
    this.before = before;
  }
}
