package org.evident.agreement.servicelevel.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.evident.agreement.servicelevel.rule.AgreementForm;
import org.evident.agreement.servicelevel.rule.TargetBound;
import org.evident.agreement.servicelevel.rule.WorkloadMeasure;
import org.evident.agreement.servicelevel.rule.WorkloadPeriod;
import org.evident.kernel.Priority;

/**
 * Terms to be agreed with a customer.
 *
 * @param customer the customer's number
 * @param services names or numbers of the services covered; none means all services of the customer
 * @param validTo the first date it no longer holds, or null
 * @param requirement the agreed service requirements the targets rest on
 * @param migrateRunning whether clocks that run when it begins take over its targets (SLM-2)
 * @param workloads the limits up to which the targets hold
 * @param availability how availability is measured; none means the defaults
 * @param cost how cost is reported; none means that it is not
 * @param form how it is made, of the first version only; none means an SLA, INTERNAL is the provider's own commitment
 * @param supports what suppliers promise in support of the targets (SLM-4); none means that no supplier has a part in them
 * @param serviceTargets what is promised for one service in place of {@code targets} (AGR-6); none means nothing else
 * @param noticePeriodDays how long before an end by notice the other side has to be told; none means not at all
 * @param modelTargets what is promised for requests of one model in place of the target of FULFILMENT (AGR-7); none means
 *     nothing else
 * @param otherTargets what is promised beside times and availability, and measured by somebody (AGR-8); none means nothing
 * @param duties what each side is responsible for; none means that nothing is said
 */
public record DraftAgreement(
    @NotBlank @Size(max = 200) String name,
    @NotBlank String customer,
    List<String> services,
    @NotNull LocalDate validFrom,
    LocalDate validTo,
    @NotBlank @Size(max = 2000) String requirement,
    @Size(max = 2000) String exceptions,
    boolean noExceptions,
    boolean migrateRunning,
    @NotNull @Valid List<Target> targets,
    @NotNull @Valid List<Goal> goals,
    @Valid List<Workload> workloads,
    @PositiveOrZero BigDecimal monthlyFee,
    @Valid List<Credit> credits,
    @Valid Availability availability,
    @Valid Cost cost,
    AgreementForm form,
    @Valid List<Support> supports,
    @Valid List<ServiceTarget> serviceTargets,
    @PositiveOrZero @Max(3650) Integer noticePeriodDays,
    @Valid List<ModelTarget> modelTargets,
    @Valid Duties duties,
    @Valid List<Other> otherTargets) {

  /** Without suppliers' promises and targets of single services or models there are none to check. */
  public DraftAgreement {
    supports = supports == null ? List.of() : List.copyOf(supports);
    serviceTargets = serviceTargets == null ? List.of() : List.copyOf(serviceTargets);
    modelTargets = modelTargets == null ? List.of() : List.copyOf(modelTargets);
    otherTargets = otherTargets == null ? List.of() : List.copyOf(otherTargets);
  }

  /**
   * A limit in minutes of a calendar's open time, for one priority.
   *
   * @param warningPercents at which shares of it to warn; none means 50, 75 and 90
   * @param startAfterApproval whether the time to fulfil runs from the approval of a request, and not from the request (SLA-1)
   */
  public record Target(
      @NotNull @Pattern(regexp = "RESPONSE|RESOLUTION|FULFILMENT") String metric,
      @NotNull Priority priority,
      @Positive long limitMinutes,
      @NotBlank String calendar,
      boolean pauseAllowed,
      @Size(max = 9) List<Integer> warningPercents,
      boolean startAfterApproval) {}

  /**
   * A limit for one service of the agreement.
   *
   * @param service its number or name
   * @param warningPercents at which shares of it to warn; none means 50, 75 and 90
   * @param startAfterApproval whether the time to fulfil runs from the approval of a request, and not from the request (SLA-1)
   */
  public record ServiceTarget(
      @NotBlank String service,
      @NotNull @Pattern(regexp = "RESPONSE|RESOLUTION|FULFILMENT") String metric,
      @NotNull Priority priority,
      @Positive long limitMinutes,
      @NotBlank String calendar,
      boolean pauseAllowed,
      @Size(max = 9) List<Integer> warningPercents,
      boolean startAfterApproval) {}

  /**
   * How long requests of one model may take to be fulfilled.
   *
   * @param requestModel the model, as requests name it
   * @param service number or name of the one service it is for; null for requests of any
   * @param startAfterApproval whether the time runs from the approval of a request, and not from the request (SLA-1)
   */
  public record ModelTarget(
      @NotBlank @Size(max = 150) String requestModel,
      String service,
      @NotNull Priority priority,
      @Positive long limitMinutes,
      @NotBlank String calendar,
      boolean startAfterApproval) {}

  /**
   * A target whose value of a month somebody measures and enters as a metric value.
   *
   * @param name as entered values name what was measured
   * @param unit of goal and value
   */
  public record Other(
      @NotBlank @Size(max = 100) String name,
      @NotBlank @Size(max = 20) String unit,
      @NotNull TargetBound bound,
      @NotNull @PositiveOrZero @Digits(integer = 14, fraction = 3) BigDecimal goal) {}

  /**
   * What a supplier promises in support of one target (SLM-4).
   *
   * @param metric that of the target it supports, or AVAILABILITY
   * @param limitMinutes how long the supplier may take, null for an availability
   * @param allowanceMinutes what the provider itself needs of the target's time
   * @param calendar the supplier's hours
   * @param availabilityPercent what the supplier promises, null for a target of time
   */
  public record Support(
      @NotBlank @Size(max = 200) String supplier,
      @NotNull @Pattern(regexp = "RESPONSE|RESOLUTION|FULFILMENT|AVAILABILITY") String metric,
      Priority priority,
      @Positive Long limitMinutes,
      @PositiveOrZero long allowanceMinutes,
      @NotBlank String calendar,
      @PositiveOrZero @DecimalMax("100") BigDecimal availabilityPercent) {}

  /**
   * What a figure should reach, in percent; AVAIL names the calendar of the agreed service time.
   *
   * @param tolerancePoints how many percentage points below it still meet it, with a remark (MEA-2); none means 0, and AVAIL
   *     has none (AV-11)
   */
  public record Goal(
      @NotNull @Pattern(regexp = "RESP|RESO|FULF|AVAIL|CSAT") String figure,
      @NotNull @PositiveOrZero @DecimalMax("100") BigDecimal percent,
      String calendar,
      @PositiveOrZero @DecimalMax("100") BigDecimal tolerancePoints) {}

  /**
   * How much work a period may bring, and how far it may be exceeded in percent (SLM-5).
   *
   * @param measure INCIDENTS or REQUESTS, which are counted here, or what workload counts name, such as PARCELS
   * @param relaxed goals that ask for less in a month that brought more than that; null for none
   * @param period over which time it is counted; none means a month, which entered work is always told by
   */
  public record Workload(
      @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,23}") String measure,
      @NotNull @Positive BigDecimal limit,
      @NotNull @PositiveOrZero BigDecimal tolerancePercent,
      @Valid List<Relaxed> relaxed,
      WorkloadPeriod period) {

    /** What it counts, and over which time. */
    WorkloadMeasure what() {
      return new WorkloadMeasure(measure, period == null ? WorkloadPeriod.MONTH : period);
    }
  }

  /** What a goal asks for in a month whose workload exceeded its limit, in percent (SLM-5). */
  public record Relaxed(
      @NotNull @Pattern(regexp = "RESP|RESO|FULF") String figure,
      @NotNull @PositiveOrZero @DecimalMax("100") BigDecimal percent) {}

  /**
   * How availability is measured (AV-2 to AV-5); what is null has its default.
   *
   * @param plannedMode EXCLUDED (default) takes planned downtime out of the basis, INCLUDED counts it
   * @param noticeDays how long before planned downtime the customer must be told, 5 by default
   * @param userWeighted whether downtime counts by the share of users affected, false by default
   * @param mergeGapSeconds outages closer than this are one, 0 by default
   * @param plannedAllowanceMinutes how much planned downtime a month may bring within the agreed service time; none means
   *     that nothing is said
   * @param minimumFunction what has to go for the service to count as up; none means that nothing is said
   */
  public record Availability(
      @Pattern(regexp = "EXCLUDED|INCLUDED") String plannedMode,
      @PositiveOrZero Integer noticeDays,
      Boolean userWeighted,
      @PositiveOrZero Long mergeGapSeconds,
      @PositiveOrZero @Max(44640) Long plannedAllowanceMinutes,
      @Size(max = 2000) String minimumFunction) {}

  /**
   * That cost is reported to the customer, and how (S15); what is null has its default.
   *
   * @param tolerancePercent of a month's budget that may be missed unexplained, 5 by default (BUD-2)
   * @param toleranceLeast the least tolerance in currency units, 1,000 by default
   * @param forecast how open months are foreseen, REMAINING_BUDGET by default (FIN-4)
   */
  public record Cost(
      @PositiveOrZero BigDecimal tolerancePercent,
      @PositiveOrZero BigDecimal toleranceLeast,
      @Pattern(regexp = "REMAINING_BUDGET|RUN_RATE") String forecast) {}

  /** What the provider and the customer are each responsible for, so that the targets can be met. */
  public record Duties(@Size(max = 2000) String provider, @Size(max = 2000) String customer) {}

  /** The percent of the monthly fee given back when availability is below a bound. */
  public record Credit(
      @NotNull @Positive BigDecimal below, @NotNull @PositiveOrZero BigDecimal percent) {}
}
