package org.evident.agreement.servicelevel.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.evident.agreement.servicelevel.rule.TargetBound;

/**
 * An agreement as pages and the API show it.
 *
 * @param services numbers of the services covered; empty means all services of the customer
 * @param form how it was made (SLM-1); INTERNAL is seen by the provider only (SLA-15)
 */
public record AgreementView(
    String number,
    String name,
    String customer,
    List<String> services,
    boolean allServices,
    String form,
    List<Version> versions) {

  /** One version with its terms and signatures. */
  public record Version(
      int version,
      LocalDate validFrom,
      LocalDate validTo,
      String state,
      String author,
      boolean enteredLater,
      String signedForProvider,
      String signedForCustomer,
      String requirement,
      String exceptions,
      boolean migrateRunning,
      BigDecimal monthlyFee,
      int noticePeriodDays,
      Notice notice,
      List<Target> targets,
      List<Goal> goals,
      List<Credit> credits,
      List<Support> supports,
      List<ServiceTarget> serviceTargets,
      List<ModelTarget> modelTargets,
      Measuring measuring,
      Duties duties,
      List<Other> otherTargets) {}

  /** What each side is responsible for; null for one of which nothing is said. */
  public record Duties(String provider, String customer) {}

  /** The notice given of a version, which ends it. */
  public record Notice(LocalDate givenOn, String givenBy, String reason) {}

  /** One target, in minutes of the calendar's open time. */
  public record Target(
      String metric,
      String priority,
      long limitMinutes,
      String calendar,
      boolean pauseAllowed,
      List<Integer> warningPercents,
      boolean startAfterApproval) {}

  /** One target of one service, by its number, in place of the one for all (AGR-6). */
  public record ServiceTarget(
      String service,
      String serviceName,
      String metric,
      String priority,
      long limitMinutes,
      String calendar,
      boolean pauseAllowed,
      List<Integer> warningPercents,
      boolean startAfterApproval) {}

  /** One target for requests of a model, of one service by its number or of any, in place of the one for all (AGR-7). */
  public record ModelTarget(
      String requestModel,
      String service,
      String serviceName,
      String priority,
      long limitMinutes,
      String calendar,
      boolean startAfterApproval) {}

  /** One target whose values are entered (AGR-8). */
  public record Other(String name, String unit, TargetBound bound, BigDecimal goal) {}

  /** One goal, availability or workload limit. */
  public record Goal(String figure, BigDecimal goal, BigDecimal tolerance, String calendar) {}

  /** How availability and cost are measured, by the names of {@link DraftAgreement}. */
  public record Measuring(
      String plannedMode,
      int noticeDays,
      boolean userWeighted,
      long mergeGapSeconds,
      Long plannedAllowanceMinutes,
      String minimumFunction,
      boolean costReported,
      BigDecimal costTolerancePercent,
      BigDecimal costToleranceLeast,
      String costForecast) {}

  /**
   * What a supplier promises in support of a target.
   *
   * @param gaps where that does not carry the target: LIMIT, AVAILABILITY, HOURS; empty if it does (SLM-4)
   */
  public record Support(
      String supplier,
      String metric,
      String priority,
      Long limitMinutes,
      long allowanceMinutes,
      String calendar,
      BigDecimal availabilityPercent,
      List<String> gaps) {}

  /** One band of service credits. */
  public record Credit(BigDecimal below, BigDecimal percent) {}
}
