package org.evident.web.foundation.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.foundation.monitoring.boundary.SeriesSource;
import org.evident.foundation.monitoring.boundary.SeriesSources;
import org.evident.kernel.Page;
import org.evident.web.common.NewestList;

/** Sources of many series, and how they go. */
@Named
@RequestScoped
public class SeriesList extends NewestList<SeriesSource> {

  @Inject private SeriesSources sources;

  @Override
  protected Page<SeriesSource> read(Long key, String chosen) {
    return sources.page(key, Page.USUAL);
  }

  /** Whether the reader makes sources. */
  public boolean writes() {
    return !sources.kinds().isEmpty();
  }
}
