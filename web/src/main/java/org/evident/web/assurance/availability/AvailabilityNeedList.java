package org.evident.web.assurance.availability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.assurance.availability.boundary.AvailabilityRequirements;
import org.evident.assurance.availability.boundary.NeedView;
import org.evident.assurance.availability.rule.NeedState;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.web.common.Me;
import org.evident.web.common.NewestList;

/** The availability requirements. */
@Named
@RequestScoped
public class AvailabilityNeedList extends NewestList<NeedView> {

  @Inject private AvailabilityRequirements requirements;
  @Inject private Me me;

  @Override
  protected Page<NeedView> read(Long key, String chosen) {
    return requirements.page(key, Page.USUAL, NeedState.named(chosen));
  }

  /** The states to choose from, in their order. */
  public NeedState[] states() {
    return NeedState.values();
  }

  /** Whether the reader writes requirements. */
  public boolean writes() {
    return me.may(Role.AVAILABILITY_MANAGER, Role.SERVICE_OWNER);
  }
}
