package org.evident.web.supply.capacity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evident.kernel.Page;
import org.evident.supply.capacity.boundary.SampleSources;
import org.evident.supply.capacity.boundary.SourceView;

/** Where samples are pulled from, and how that goes. */
@Named
@ViewScoped
public class SourceList implements Serializable {

  @Inject private SampleSources sources;

  private String after = "";
  private transient Page<SourceView> page;

  /** Reads before anything is shown. */
  public void open() {
    page = sources.page(after, Page.USUAL);
  }

  /** The sources of this page. */
  public List<SourceView> rows() {
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
