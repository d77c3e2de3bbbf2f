package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.duty.boundary.DutyLists;
import org.evident.foundation.duty.boundary.DutyPlans;
import org.evident.foundation.duty.boundary.PlanDuty;
import org.evident.kernel.Role;

/** What the demo organisation has to do at planned intervals: some of it due, some late, some to come. */
@Stateless
@PermitAll
@RunAs(Role.PROCESS_OWNERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoDuties {

  @Inject private DutyPlans duties;
  @Inject private DutyLists lists;
  @Inject private Clock clock;

  /** Plans the duties, if there are none yet. */
  public void make(List<String> customers) {
    if (!lists.page("", 1).items().isEmpty()) {
      return;
    }
    plan(
        "SLA_REPORTING",
        "Publish the monthly service reviews",
        "reporting",
        "",
        30,
        2,
        Role.SERVICE_LEVEL_MANAGER,
        "All reviews of the month are approved",
        "The customers have received them");
    plan(
        "CALENDAR_REVIEW",
        "Review of the calendars and their holidays",
        "slm",
        "",
        365,
        9,
        Role.SERVICE_LEVEL_MANAGER,
        "Holidays are known for 400 days",
        "Exceptions are agreed with the customers");
    plan(
        "BACKLOG_REVIEW",
        "Review of the incidents not finished",
        "incident",
        "",
        7,
        -1,
        Role.INCIDENT_MANAGER,
        "Every open incident has a team",
        "Overdue ones are escalated");
    plan(
        "FINANCIAL_REVIEW",
        "Review of costs against the budget",
        "budget",
        "",
        30,
        -12,
        Role.FINANCE_MANAGER,
        "Costs of the month are entered");
    plan("CAPACITY_REVIEW", "Review of capacity", "capacity", "", 30, 0, Role.CAPACITY_MANAGER);
    for (String customer : customers) {
      plan(
          "SERVICE_REVIEW_CUSTOMER",
          "Service review with the customer",
          "brm",
          customer,
          90,
          5,
          Role.RELATIONSHIP_MANAGER,
          "The review was discussed",
          "Complaints were discussed",
          "Minutes were sent");
    }
  }

  private void plan(
      String key,
      String title,
      String process,
      String subject,
      int days,
      int ahead,
      Role role,
      String... checklist) {
    duties.plan(
        new PlanDuty(
            key,
            title,
            process,
            subject,
            days,
            LocalDate.now(clock).plusDays(ahead),
            null,
            role,
            List.of(checklist)));
  }
}
