package org.evident.conformity.requirement.boundary;

import java.time.LocalDate;
import org.evident.conformity.requirement.rule.ConformityStatus;
import org.evident.conformity.requirement.rule.Mapping;
import org.evident.conformity.requirement.rule.Requirement;

/**
 * Which requirements somebody wants to see; what is null or empty asks for all.
 *
 * @param day as of which day, null for today
 * @param since the day what has turned is compared with, null for the evaluation before
 * @param section a part of the standard, such as {@code 8.6}
 * @param process the key of a process
 * @param owner login of who owns the process on the day
 * @param standard what else they can be looked up by
 * @param reference the clause or practice there, empty for any
 * @param status what is shown of them
 */
public record ConformityWish(
    LocalDate day,
    LocalDate since,
    String section,
    String process,
    String owner,
    Mapping standard,
    String reference,
    ConformityStatus status) {

  /** All of them, as of a day. */
  public static ConformityWish all(LocalDate day) {
    return new ConformityWish(day, null, null, null, null, null, null, null);
  }

  boolean asks(Requirement requirement, ProcessOwners owners) {
    return (blank(section) || section.equals(requirement.section()))
        && (blank(process) || process.equals(requirement.process()))
        && (blank(owner) || owners.owns(owner, requirement.process()))
        && (standard == null || standard.matches(requirement, reference));
  }

  boolean fits(RequirementLine line) {
    return status == null || status == line.status();
  }

  private static boolean blank(String text) {
    return text == null || text.isEmpty();
  }
}
