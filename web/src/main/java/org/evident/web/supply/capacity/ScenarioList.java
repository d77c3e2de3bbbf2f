package org.evident.web.supply.capacity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.supply.capacity.boundary.ScenarioLine;
import org.evident.supply.capacity.boundary.ScenarioReading;
import org.evident.web.common.Me;
import org.evident.web.common.Names;
import org.evident.web.common.NewestList;

/** The scenarios, the newest first. */
@Named
@RequestScoped
public class ScenarioList extends NewestList<ScenarioLine> {

  @Inject private ScenarioReading reading;
  @Inject private Me me;
  @Inject private Names names;

  @Override
  protected Page<ScenarioLine> read(Long key, String chosen) {
    Page<ScenarioLine> page = reading.page(key, Page.USUAL);
    names.know(page.items(), ScenarioLine::madeBy);
    return page;
  }

  /** Whether the reader writes scenarios. */
  public boolean writes() {
    return me.may(Role.CAPACITY_MANAGER);
  }
}
