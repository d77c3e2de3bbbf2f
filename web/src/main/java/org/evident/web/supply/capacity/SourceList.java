package org.evident.web.supply.capacity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.kernel.Page;
import org.evident.supply.capacity.boundary.SampleSources;
import org.evident.supply.capacity.boundary.SourceView;
import org.evident.web.foundation.monitoring.SourcePages;

/** Where samples are pulled from, and how that goes. */
@Named
@ViewScoped
public class SourceList extends SourcePages<SourceView> {

  @Inject private SampleSources sources;

  @Override
  protected Page<SourceView> read(String key) {
    return sources.page(key, Page.USUAL);
  }
}
