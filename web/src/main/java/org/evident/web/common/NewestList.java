package org.evident.web.common;

import java.util.List;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;

/**
 * A list of records of one kind, a page at a time, the newest first, which may show those of one state only.
 *
 * @param <T> a row
 */
public abstract class NewestList<T> {

  private String state;
  private String before;
  private Page<T> page;

  /**
   * Reads a page from the door of the records.
   *
   * @param key of the last row of the page before, or null for the first page
   * @param chosen the name of a state as the address has it, or null
   */
  protected abstract Page<T> read(Long key, String chosen);

  /** Reads before anything is shown. */
  public void open() {
    page = read(key(before), state);
  }

  /** The rows of this page. */
  public List<T> rows() {
    return page().items();
  }

  /** What the next page is asked for with, or null. */
  public String next() {
    return page().next();
  }

  private Page<T> page() {
    if (page == null) {
      open();
    }
    return page;
  }

  private static Long key(String before) {
    if (before == null || before.isEmpty()) {
      return null;
    }
    if (!before.matches("\\d{1,18}")) {
      throw RuleBroken.at("before", "API.KEY", before);
    }
    return Long.valueOf(before);
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }
}
