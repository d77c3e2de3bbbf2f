package org.evident.batch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.evaluation.sample.rule.SampleDays;
import org.evident.evaluation.servicereview.boundary.ReviewView;
import org.evident.foundation.party.boundary.DemoStandIn;
import org.evident.kernel.RuleBroken;

/** Brings the reviews of a past month to their customers, each step by the person whose step it is. */
@ApplicationScoped
public class DemoPublishing {

  private static final Logger LOG = Logger.getLogger(DemoPublishing.class.getName());

  /** So many of the newest months still wait for decisions. */
  private static final int UNDECIDED = 2;

  /** The newest published month is discussed in so many days. */
  private static final int DAYS_TO_MEETING = 3;

  @Inject private Clock clock;
  @Inject private DemoAuthor author;
  @Inject private DemoReviewer reviewer;
  @Inject private DemoOwner owner;
  @Inject private DemoRelations relations;
  @Inject private DemoIncidents incidents;
  @Inject private DemoWindows windows;
  @Inject private DemoRecords records;
  @Inject private DemoSecurity security;

  /** Declares the worst standstills major. */
  public void declare() {
    DemoStandIn.as("incidents", incidents::declare);
  }

  /** Takes in what the other processes have written down. */
  public void keep(SampleDays days) {
    DemoStandIn.as("changes", () -> windows.keep(days));
    DemoStandIn.as("levels", () -> records.keep(days));
    DemoStandIn.as("security", () -> security.keep(days));
  }

  /** Whether nobody has touched the reviews of a month yet. */
  public boolean isUntouched(YearMonth month) {
    return reviews(month).stream().allMatch(review -> "DRAFT".equals(review.state()));
  }

  /** Takes every review of a month from where it stands to publication. */
  public void publish(YearMonth month) {
    for (ReviewView review : reviews(month)) {
      try {
        publish(review);
      } catch (RuleBroken broken) {
        LOG.log(Level.WARNING, broken, () -> review.number() + " is not published");
      }
    }
  }

  private List<ReviewView> reviews(YearMonth month) {
    List<ReviewView> reviews = new ArrayList<>();
    DemoStandIn.as("levels", () -> reviews.addAll(reviewer.of(month)));
    return reviews;
  }

  private void publish(ReviewView review) {
    String number = review.number();
    boolean draft = "DRAFT".equals(review.state());
    boolean waits = draft || "IN_REVIEW".equals(review.state());
    if (draft) {
      DemoStandIn.as("author", () -> author.handOver(review));
    }
    if (waits) {
      if (draft || review.reviewedBy() == null) {
        DemoStandIn.as("levels", () -> reviewer.review(number));
      }
      if ("SERVICE".equals(review.kind())) {
        DemoStandIn.as("owner", () -> owner.approve(number));
      } else {
        DemoStandIn.as("relations", () -> relations.approve(number));
      }
    }
    if (waits || "APPROVED".equals(review.state())) {
      DemoStandIn.as("levels", () -> reviewer.publish(number));
      if (YearMonth.parse(review.month()).isBefore(YearMonth.now(clock).minusMonths(UNDECIDED))) {
        DemoStandIn.as("relations", () -> relations.decide(number));
      } else if (!"SERVICE".equals(review.kind())) {
        LocalDate soon = LocalDate.now(clock).plusDays(DAYS_TO_MEETING);
        DemoStandIn.as("relations", () -> relations.meet(number, soon));
      }
    }
  }
}
