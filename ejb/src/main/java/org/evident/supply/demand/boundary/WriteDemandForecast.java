package org.evident.supply.demand.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.evident.kernel.RuleBroken;
import org.evident.supply.demand.rule.DemandMethod;
import org.evident.supply.demand.rule.DemandScenario;
import org.evident.supply.demand.rule.DemandTerms;

/**
 * How much of a service will be asked for.
 *
 * @param service its number
 * @param customer number of the one whose demand it is, or null for all together
 * @param unit as consumed units or workload counts name it
 * @param firstMonth such as 2026-10
 * @param method how the months come about; customer input and mixed are given by hand
 * @param scenario BASE where nothing is given
 * @param months how many, where a method foretells them; 12 where nothing is given
 * @param quantities of the months in their order, where they are given by hand
 * @param customerInput what customers said
 * @param version the version a change rests on, where there is no If-Match
 */
public record WriteDemandForecast(
    @NotBlank @Size(max = 20) String service,
    @Size(max = 20) String customer,
    @NotBlank @Size(max = 60) String unit,
    @NotNull @Pattern(regexp = "[0-9]{4}-(0[1-9]|1[0-2])") String firstMonth,
    @NotNull DemandMethod method,
    DemandScenario scenario,
    Integer months,
    @Size(max = 36) List<@Digits(integer = 14, fraction = 3) BigDecimal> quantities,
    @Size(max = 4000) String assumptions,
    @Size(max = 4000) String customerInput,
    Long version) {

  DemandTerms terms() {
    if (!method.isByHand() && quantities != null && !quantities.isEmpty()) {
      throw RuleBroken.at("quantities", "DEM.BYMETHOD", method);
    }
    return new DemandTerms(
        unit, YearMonth.parse(firstMonth), method, assumptions, said(customerInput));
  }

  /** How many months a method is to foretell. */
  int wanted() {
    return months == null ? DemandTerms.LEAST : months;
  }

  DemandScenario course() {
    return scenario == null ? DemandScenario.BASE : scenario;
  }

  /** The number of the customer, null for all. */
  String of() {
    return said(customer);
  }

  private static String said(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
