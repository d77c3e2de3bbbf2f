package org.evident.batch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.evaluation.servicereview.boundary.ReviewView;
import org.evident.kernel.RuleBroken;

/** Brings the reviews of a past month to their customers, each step by the person whose step it is. */
@ApplicationScoped
public class DemoPublishing {

  private static final Logger LOG = Logger.getLogger(DemoPublishing.class.getName());

  @Inject private DemoAuthor author;
  @Inject private DemoReviewer reviewer;
  @Inject private DemoOwner owner;
  @Inject private DemoRelations relations;

  /** Takes every review of a month from where it stands to publication. */
  public void publish(YearMonth month) {
    for (ReviewView review : reviewer.of(month)) {
      try {
        publish(review);
      } catch (RuleBroken broken) {
        LOG.log(Level.WARNING, broken, () -> review.number() + " stays " + review.state());
      }
    }
  }

  private void publish(ReviewView review) {
    String number = review.number();
    boolean draft = "DRAFT".equals(review.state());
    boolean waits = draft || "IN_REVIEW".equals(review.state());
    if (draft) {
      author.explain(review);
      author.submit(number);
    }
    if (waits) {
      if (draft || review.reviewedBy() == null) {
        reviewer.review(number);
      }
      if ("SERVICE".equals(review.kind())) {
        owner.approve(number);
      } else {
        relations.approve(number);
      }
    }
    if (waits || "APPROVED".equals(review.state())) {
      reviewer.publish(number);
    }
  }
}
