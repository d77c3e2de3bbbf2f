package org.evident.web.foundation.monitoring;

import java.io.Serializable;
import java.util.List;
import org.evident.kernel.Page;

/**
 * Sources, a page at a time, in the order of the numbers of what is measured.
 *
 * @param <T> a row
 */
public abstract class SourcePages<T> implements Serializable {

  private String after = "";
  private transient Page<T> page;

  /** Reads the page that follows a key from the door of the sources. */
  protected abstract Page<T> read(String key);

  /** Reads before anything is shown. */
  public void open() {
    page = read(after);
  }

  /** The sources of this page. */
  public List<T> rows() {
    if (page == null) {
      open();
    }
    return page.items();
  }

  /** What the following page is asked for with, null at the end. */
  public String next() {
    rows();
    return page.next();
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
