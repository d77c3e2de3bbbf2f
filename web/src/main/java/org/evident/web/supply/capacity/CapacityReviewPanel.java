package org.evident.web.supply.capacity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.kernel.Role;
import org.evident.supply.capacity.boundary.CapacityReviews;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;
import org.evident.web.foundation.action.ActionEntry;

/** What is improved after a review of capacity, beside its record. */
@Named
@RequestScoped
public class CapacityReviewPanel {

  @Inject private CapacityReviews reviews;
  @Inject private Me me;

  private final Map<String, Opener> openers = new HashMap<>();

  /** Whether the reader sees it. */
  public boolean seen() {
    return me.capacity() && me.records();
  }

  /** What people promised to improve. */
  public List<ActionView> actions(String review) {
    return reviews.actions(review);
  }

  /** Whether the reader opens actions on it. */
  public boolean acts() {
    return me.may(Role.CAPACITY_MANAGER);
  }

  /** The form by which an action is opened on a review. */
  public Opener opener(String review) {
    return openers.computeIfAbsent(review, Opener::new);
  }

  /** Opens an action on one review. */
  public final class Opener {
    private final String review;
    private final ActionEntry entry = new ActionEntry();

    Opener(String review) {
      this.review = review;
    }

    /** Opens what was typed. */
    public String promise() {
      reviews.act(review, entry.command());
      Notices.done("actions.opened");
      return "/foundation/register/records.xhtml?faces-redirect=true&kind=capacity-reviews&number="
          + review;
    }

    public ActionEntry getEntry() {
      return entry;
    }
  }
}
