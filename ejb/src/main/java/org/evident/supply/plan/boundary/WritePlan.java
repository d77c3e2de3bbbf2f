package org.evident.supply.plan.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;
import org.evident.supply.plan.rule.ImpactKind;
import org.evident.supply.plan.rule.PlanTerms;

/**
 * What a capacity plan says; its figures are taken from what is measured and foretold when it is written.
 *
 * @param scope the services and what of them is looked at
 * @param reviewDue the day by which it is reviewed, within 365 days
 * @param version the version a change rests on, where there is no If-Match
 */
public record WritePlan(
    @NotBlank @Size(min = 5, max = 200) String title,
    @Size(max = 4000) String scope,
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    @Size(max = 4000) String options,
    @Size(max = 4000) String recommendation,
    @NotNull LocalDate reviewDue,
    @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull Line> metrics,
    @NotNull @Size(max = 3) List<@Valid @NotNull Impact> impacts,
    Long version) {

  /**
   * A metric of the plan.
   *
   * @param metric its number
   * @param scenario number of the scenario chosen, or null where none is
   * @param demandForecast number of the demand forecast it rests on, or null while there is none
   * @param factor units of the metric a unit of demand takes (DEM-3), or null
   * @param changeOn when its capacity is changed, or null where nothing is planned
   * @param change what is changed then, or why nothing is
   */
  public record Line(
      @NotBlank @Size(max = 20) String metric,
      @Size(max = 20) String scenario,
      @Size(max = 20) String demandForecast,
      Double factor,
      LocalDate changeOn,
      @Size(max = 2000) String change) {

    String chosen() {
      return scenario == null ? "" : scenario.strip();
    }

    String restsOn() {
      return demandForecast == null || demandForecast.isBlank() ? null : demandForecast.strip();
    }
  }

  /**
   * What something asks of capacity.
   *
   * @param reference number of the record that asks for it, or null where none does
   * @param effect what it will do to capacity, or why nothing does
   */
  public record Impact(
      @NotNull ImpactKind kind, @Size(max = 20) String reference, @Size(max = 2000) String effect) {

    String asking() {
      return reference == null || reference.isBlank() ? null : reference.strip();
    }
  }

  /** What it is about, if all of it makes sense together. */
  PlanTerms terms(LocalDate today) {
    PlanTerms terms = new PlanTerms(from, to, scope, options, recommendation, reviewDue);
    terms.requireReview(today);
    Set<String> named = new HashSet<>();
    for (Line line : metrics) {
      if (!named.add(line.metric().strip())) {
        throw RuleBroken.at("metrics", "CPL.ONCE", line.metric());
      }
      terms.requireChange(line.metric(), line.changeOn(), line.change());
      boolean factored = line.factor() == null || line.factor() > 0 && line.restsOn() != null;
      if (!factored || line.factor() != null && !Double.isFinite(line.factor())) {
        throw RuleBroken.at("factor", "DEM-3", line.factor());
      }
    }
    Set<ImpactKind> kinds = EnumSet.noneOf(ImpactKind.class);
    for (Impact impact : impacts) {
      FreeText.require(impact.effect(), "effect", "CPL.EFFECT");
      if (!kinds.add(impact.kind())) {
        throw RuleBroken.at("impacts", "CPL.ONCE", impact.kind());
      }
    }
    return terms;
  }
}
