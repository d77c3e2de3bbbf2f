package org.evident.conformity.requirement.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.OWNER_OF_SMS;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.evident.conformity.requirement.rule.Moments;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** The door to evaluating all requirements: by night, or when somebody asks for it. */
@Stateless
@RolesAllowed({OWNER_OF_SMS, AUDITORS, ADMIN})
public class Evaluations {

  /** The job that does the work. */
  public static final String JOB = "conformity-evaluation";

  private static final String SUBJECT = "all";

  @Inject private JobOrders orders;
  @Inject private EvaluationWork work;
  @Inject private EvaluationRows rows;
  @Inject private Histories histories;
  @Inject private OrganisationTime organisation;
  @Inject private Parameters parameters;
  @Inject private Statements statements;
  @Inject private Clock clock;

  /** Orders an evaluation; one that waits or runs already is not ordered twice. */
  public EvaluationView order() {
    histories.write(new RecordRef(RecordKind.REQUIREMENT, "ALL"), "EVALUATION_ORDERED", "");
    return EvaluationView.of(orders.place(JOB, SUBJECT));
  }

  /** The evaluation ordered last, if there was one. */
  public Optional<EvaluationView> last() {
    return orders.find(JOB, SUBJECT).map(EvaluationView::of);
  }

  /** Orders the evaluation of the day, unless the day has one; called by its timer. */
  @PermitAll
  public void nightly() {
    if (!isDone()) {
      orders.place(JOB, SUBJECT);
    }
  }

  /** Whether the day has its evaluation. */
  @PermitAll
  public boolean isDone() {
    return statements
        .first(
            "select on_day from conformity_day where on_day = ?",
            row -> row.date("on_day"),
            moments().today())
        .isPresent();
  }

  /** What there is to do, from the beginning; what an earlier evaluation of the day found is gone. Called by the job. */
  @PermitAll
  public EvaluationPlan begin() {
    Moments moments = moments();
    rows.begin(moments.today());
    return new EvaluationPlan(moments.now(), work.order());
  }

  /**
   * Evaluates one requirement; called by the job.
   *
   * @param order key of the order
   * @param done how many were evaluated before it
   */
  @PermitAll
  public void evaluate(long order, EvaluationPlan plan, int done) {
    work.evaluate(
        plan.requirements().get(done), new Moments(plan.at(), organisation.calendar(), parameters));
    orders.progress(order, done + 1L, plan.requirements().size());
  }

  /** Notes that all are evaluated; called by the job. */
  @PermitAll
  public void finish(long order, EvaluationPlan plan) {
    String by = orders.find(order).map(JobOrder::requestedBy).orElseThrow();
    rows.finish(new Moments(plan.at(), organisation.calendar(), parameters).today(), plan.at(), by);
  }

  private Moments moments() {
    return new Moments(
        clock.instant().truncatedTo(ChronoUnit.MICROS), organisation.calendar(), parameters);
  }
}
