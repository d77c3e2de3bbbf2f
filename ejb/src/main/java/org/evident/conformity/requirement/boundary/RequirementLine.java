package org.evident.conformity.requirement.boundary;

import java.math.BigDecimal;
import org.evident.conformity.requirement.rule.ConformityStatus;
import org.evident.conformity.requirement.rule.NoDataReason;
import org.evident.conformity.requirement.rule.Requirement;

/**
 * A requirement and where it stands on a day.
 *
 * @param section the part of the standard it is shown in, such as {@code 8.6}
 * @param status what is shown: what somebody said of it, else what its records say
 * @param overridden whether somebody said it
 * @param computed what its records say
 * @param reason why there are no data, null where there are
 * @param score the lowest percentage of its conditions, null without data
 * @param population how many records its conditions are about
 * @param satisfied how many of them meet them
 * @param conforms whether it counts as conforming
 * @param former what its records said when they were evaluated the day before that, null where they were not
 */
public record RequirementLine(
    String id,
    String clause,
    String section,
    String sentence,
    String process,
    ConformityStatus status,
    boolean overridden,
    ConformityStatus computed,
    NoDataReason reason,
    BigDecimal score,
    long population,
    long satisfied,
    boolean conforms,
    ConformityStatus former) {

  static RequirementLine of(Requirement requirement, StoredResult result, OverrideView override) {
    ConformityStatus computed = result.judgement().status();
    return new RequirementLine(
        requirement.id(),
        requirement.clause(),
        requirement.section(),
        requirement.sentence(),
        requirement.process(),
        override == null ? computed : override.status(),
        override != null,
        computed,
        result.judgement().reason(),
        result.judgement().score(),
        result.population(),
        result.satisfied(),
        result.conforms(),
        result.former());
  }

  /** How many records do not meet its conditions. */
  public long broken() {
    return population - satisfied;
  }

  /** Whether its records say something else than the day before. */
  public boolean turned() {
    return former != null && former != computed;
  }
}
