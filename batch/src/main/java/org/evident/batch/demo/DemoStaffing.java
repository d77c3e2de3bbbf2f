package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.evident.kernel.Role;
import org.evident.supply.sample.rule.SampleStaff;
import org.evident.supply.staffing.boundary.StaffPlans;
import org.evident.supply.staffing.boundary.StaffReading;
import org.evident.supply.staffing.boundary.WriteStaffPlan;

/** The capacity manager of the demo organisation, who plans the hours of its service desk. */
@Stateless
@PermitAll
@RunAs(Role.CAPACITY_MANAGERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoStaffing {

  @Inject private StaffPlans plans;
  @Inject private StaffReading reading;
  @Inject private Clock clock;

  /** Plans the coming months, if none is planned yet. */
  public void make() {
    if (reading.page(null, 1, null).items().isEmpty()) {
      SampleStaff.all(YearMonth.now(clock)).forEach(this::plan);
    }
  }

  private void plan(SampleStaff sample) {
    plans.plan(
        new WriteStaffPlan(
            sample.team(),
            null,
            sample.month().toString(),
            sample.people(),
            SampleStaff.HOURS,
            sample.absence(),
            null,
            null,
            List.of(
                new WriteStaffPlan.Work(
                    "Incidents solved", sample.incidents(), SampleStaff.EFFORT, null)),
            null));
  }
}
