package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.evident.evaluation.servicereview.boundary.ReviewReading;
import org.evident.evaluation.servicereview.boundary.ReviewView;
import org.evident.evaluation.servicereview.boundary.Reviews;
import org.evident.kernel.Role;

/** The service level manager of the demo organisation, who finds reviews plausible and publishes them. */
@Stateless
@PermitAll
@RunAs(Role.LEVEL_MANAGERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoReviewer {

  @Inject private Reviews reviews;
  @Inject private ReviewReading reading;

  /** The reviews of a month, those of services before those of their customers. */
  public List<ReviewView> of(YearMonth month) {
    return reading.list(month.toString(), "").stream()
        .sorted((a, b) -> b.kind().compareTo(a.kind()))
        .toList();
  }

  /** Finds a review plausible. */
  public void review(String number) {
    reviews.review(number);
  }

  /** Publishes a review. */
  public void publish(String number) {
    reviews.publish(number);
  }
}
