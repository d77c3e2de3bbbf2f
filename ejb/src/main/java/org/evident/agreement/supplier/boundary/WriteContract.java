package org.evident.agreement.supplier.boundary;

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
import org.evident.agreement.supplier.rule.ContractTerms;
import org.evident.agreement.supplier.rule.ContractTerms.PromisedTarget;
import org.evident.kernel.Priority;

/**
 * What a contract with a supplier is to say; what its signature asks for may still be missing in a draft.
 *
 * @param supplier the party by name
 * @param title what it is about
 * @param scope what is supplied
 * @param requirements what has to be met
 * @param otherObligation what is owed besides or instead of targets
 * @param ourAuthority who decides for the provider, and about what
 * @param theirAuthority the same of the supplier
 * @param supplierSignatory who signs for the supplier
 * @param hasAccess whether the supplier reaches information or assets
 * @param securityAssessment what that means for security
 * @param startsOn the first day
 * @param endsOn the last day
 * @param noticeDays how long before the end one side has to tell the other
 * @param value what it costs over its whole term, or null
 * @param currency of the value
 * @param agreements numbers of the agreements with customers that its targets support
 * @param targets what is promised in figures; none means other obligations only
 * @param version the count a change rests on, where no {@code If-Match} says it (REC-4)
 */
public record WriteContract(
    @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String supplier,
    @NotBlank @Size(max = 200) String title,
    @Size(max = 4000) String scope,
    @Size(max = 4000) String requirements,
    @Size(max = 4000) String otherObligation,
    @Size(max = 2000) String ourAuthority,
    @Size(max = 2000) String theirAuthority,
    @Size(max = 200) String supplierSignatory,
    boolean hasAccess,
    @Size(max = 4000) String securityAssessment,
    @NotNull LocalDate startsOn,
    @NotNull LocalDate endsOn,
    @PositiveOrZero @Max(3650) int noticeDays,
    @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal value,
    @Pattern(regexp = "[A-Z]{3}") String currency,
    List<@NotBlank String> agreements,
    @Valid List<Target> targets,
    Long version) {

  /** Without agreements it supports none, without targets it promises none. */
  public WriteContract {
    agreements = agreements == null ? List.of() : List.copyOf(agreements);
    targets = targets == null ? List.of() : List.copyOf(targets);
  }

  /** What its signature asks for. */
  ContractTerms terms() {
    return new ContractTerms(
        scope,
        requirements,
        targets.stream().map(Target::promised).toList(),
        otherObligation,
        ourAuthority,
        theirAuthority,
        supplierSignatory,
        hasAccess,
        securityAssessment);
  }

  /**
   * A promise in figures.
   *
   * @param priority null for an availability
   * @param limitMinutes how long the supplier may take, null for an availability
   * @param allowanceMinutes what the provider itself needs of the agreed time (SLM-4)
   * @param calendar the supplier's hours
   * @param availabilityPercent how often what is supplied works, null for a target of time
   */
  public record Target(
      @NotNull @Pattern(regexp = "RESPONSE|RESOLUTION|FULFILMENT|AVAILABILITY") String metric,
      Priority priority,
      @Positive @Max(525_600) Long limitMinutes,
      @PositiveOrZero @Max(525_600) long allowanceMinutes,
      @NotBlank String calendar,
      @PositiveOrZero @DecimalMax("100") BigDecimal availabilityPercent) {

    PromisedTarget promised() {
      return new PromisedTarget(metric, priority, limitMinutes, availabilityPercent);
    }
  }
}
