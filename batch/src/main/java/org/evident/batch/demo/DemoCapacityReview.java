package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.evident.foundation.action.boundary.OpenAction;
import org.evident.foundation.register.boundary.RecordFilter;
import org.evident.foundation.register.boundary.RecordsByRule;
import org.evident.foundation.register.boundary.Registers;
import org.evident.kernel.Role;
import org.evident.supply.capacity.boundary.CapacityReviews;
import org.evident.supply.sample.rule.SampleReview;

/** The capacity manager of the demo organisation, who looks back at each month. */
@Stateless
@PermitAll
@RunAs(Role.CAPACITY_MANAGERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoCapacityReview {

  private static final String REVIEWS = "capacity-reviews";
  private static final int DUE = 30;

  @Inject private Registers registers;
  @Inject private RecordsByRule records;
  @Inject private CapacityReviews reviews;
  @Inject private Clock clock;

  /** Reviews the last months, if none is reviewed yet. */
  public void make() {
    if (registers.page(REVIEWS, RecordFilter.ALL, 1).items().isEmpty()) {
      SampleReview.all(LocalDate.now(clock)).forEach(this::review);
    }
  }

  private void review(SampleReview sample) {
    String number =
        records.add(
            REVIEWS,
            "demo:capacity:" + sample.month(),
            Map.of(
                "period", sample.month().toString(),
                "reviewedOn", sample.on().toString(),
                "analysis", sample.analysis(),
                "improvements", sample.improvements(),
                "noneReason", sample.noneReason()));
    if (!sample.action().isEmpty()) {
      LocalDate due = LocalDate.now(clock).plusDays(DUE);
      reviews.act(number, new OpenAction(null, sample.action(), "capacity", due));
    }
  }
}
