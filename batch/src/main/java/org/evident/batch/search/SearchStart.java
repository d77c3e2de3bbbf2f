package org.evident.batch.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.evident.foundation.search.boundary.SearchRebuild;

/** Orders the index of a database that has none yet. */
@Singleton
@Startup
@PermitAll
public class SearchStart {

  @Inject private SearchRebuild rebuild;

  @PostConstruct
  void begin() {
    rebuild.orderOnce();
  }
}
