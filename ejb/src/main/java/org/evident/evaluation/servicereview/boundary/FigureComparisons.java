package org.evident.evaluation.servicereview.boundary;

import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.PROCESS_OWNERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.job.boundary.JobOrder.State;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.kernel.Role;

/** The door to comparing published figures with those stored beside them: by night, or when somebody asks for it (REP-4). */
@Stateless
@RolesAllowed({
  AUTHORS,
  LEVEL_MANAGERS,
  SERVICE_OWNERS,
  RELATIONSHIP_MANAGERS,
  OWNER_OF_SMS,
  PROCESS_OWNERS,
  AUDITORS
})
public class FigureComparisons {

  private static final String JOB = "figure-comparison";
  private static final String SUBJECT = "all";

  @Inject private JobOrders orders;
  @Inject private ComparisonRows rows;
  @Inject private Mandates mandates;
  @Inject private OrganisationTime organisation;
  @Inject private Clock clock;

  /** The comparison ordered last, and what differs of the reviews the caller's roles reach. */
  public ComparisonView last() {
    JobOrder order = orders.find(JOB, SUBJECT).orElse(null);
    Set<Scope> reach =
        mandates.scopes(
            Role.REPORT_AUTHOR,
            Role.SERVICE_LEVEL_MANAGER,
            Role.SERVICE_OWNER,
            Role.RELATIONSHIP_MANAGER,
            Role.SMS_OWNER,
            Role.PROCESS_OWNER,
            Role.AUDITOR);
    return ComparisonView.of(order, rows.compared(), rows.differing(reach));
  }

  /** Orders a comparison; one that waits or runs already is not ordered twice. */
  @RolesAllowed({LEVEL_MANAGERS, OWNER_OF_SMS, AUDITORS})
  public ComparisonView order() {
    orders.place(JOB, SUBJECT);
    return last();
  }

  /** Orders the comparison of the day, unless the day has one; called by its timer. */
  @PermitAll
  public void nightly() {
    ZoneId zone = organisation.calendar().zone();
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    boolean done =
        orders
            .find(JOB, SUBJECT)
            .filter(order -> order.state() != State.FAILED)
            .map(order -> LocalDate.ofInstant(order.requestedAt(), zone))
            .filter(today::equals)
            .isPresent();
    if (!done) {
      orders.place(JOB, SUBJECT);
    }
  }

  /** The numbers of the reviews to compare: all that were published. Called by the job. */
  @PermitAll
  public List<String> begin() {
    return rows.published();
  }

  /**
   * Compares one review, and tells of a difference that was not known; called by the job.
   *
   * @param order key of the order
   * @param done how many were compared before it
   */
  @PermitAll
  public void compare(long order, List<String> numbers, int done) {
    rows.compare(numbers.get(done));
    orders.progress(order, done + 1L, numbers.size());
  }
}
