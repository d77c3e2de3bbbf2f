package org.evident.supply.capacity.boundary;

import static org.evident.foundation.register.rule.Field.date;
import static org.evident.foundation.register.rule.Field.period;
import static org.evident.foundation.register.rule.Field.service;
import static org.evident.foundation.register.rule.Field.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.evident.foundation.duty.boundary.DutyServed;
import org.evident.foundation.register.boundary.Forms;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Values;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.supply.capacity.rule.ReviewedCapacity;

/** Reviews of a month's capacity, of one service or, where none is named, of all. */
@ApplicationScoped
public class CapacityReviewForms implements Forms {

  /** The path of the kind. */
  static final String PATH = "capacity-reviews";

  /** The duty a review of all does. */
  static final String DUTY = "CAPACITY_REVIEW";

  private static final Form REVIEWS =
      new Form(
          PATH,
          RecordKind.CAPACITY_REVIEW,
          "capacity_review",
          Set.of(Role.CAPACITY_MANAGER),
          false,
          List.of(
              period(),
              service(),
              date("reviewedOn", "reviewed_on").must(),
              text("analysis", "analysis", 4000).must(),
              text("improvements", "improvements", 2000),
              text("noneReason", "none_reason", 1000)),
          List.of("period", "service"),
          "period",
          List.of());

  @Inject private Event<DutyServed> served;
  @Inject private OrganisationTime organisation;
  @Inject private Clock clock;

  @Override
  public List<Form> forms() {
    return List.of(REVIEWS);
  }

  /** Refuses a review out of its time, or of which nothing follows without a reason (CRV-1, CRV-2). */
  @Override
  public void beforeSaving(Form form, Long id, Values values) {
    if (form == REVIEWS) {
      reviewed(values).require(today());
    }
  }

  /** Does the duty to review capacity (CRV-3). */
  @Override
  public void afterEntering(Form form, String number, Values values) {
    if (form == REVIEWS && reviewed(values).serves(!values.has("service"), today())) {
      RecordRef review = new RecordRef(RecordKind.CAPACITY_REVIEW, number);
      served.fire(new DutyServed(DUTY, "", review, clock.instant()));
    }
  }

  private static ReviewedCapacity reviewed(Values values) {
    return new ReviewedCapacity(
        YearMonth.parse(values.text("period")),
        (LocalDate) values.of("reviewedOn"),
        values.text("improvements"),
        values.text("noneReason"));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), organisation.calendar().zone());
  }
}
