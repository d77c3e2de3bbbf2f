package org.evident.web.assurance.availability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.assurance.availability.boundary.CheckSourceView;
import org.evident.assurance.availability.boundary.CheckSources;
import org.evident.kernel.Page;
import org.evident.web.foundation.monitoring.SourcePages;

/** Where checks are pulled from, and how that goes. */
@Named
@ViewScoped
public class CheckSourceList extends SourcePages<CheckSourceView> {

  @Inject private CheckSources sources;

  @Override
  protected Page<CheckSourceView> read(String key) {
    return sources.page(key, Page.USUAL);
  }
}
