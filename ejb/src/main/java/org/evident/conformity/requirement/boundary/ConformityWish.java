package org.evident.conformity.requirement.boundary;

import java.time.LocalDate;
import org.evident.conformity.requirement.rule.ConformityStatus;

/**
 * Which requirements somebody wants to see; what is null or empty asks for all.
 *
 * @param day as of which day, null for today
 * @param section a part of the standard, such as {@code 8.6}
 * @param process the key of a process
 * @param status what is shown of them
 */
public record ConformityWish(
    LocalDate day, String section, String process, ConformityStatus status) {

  boolean fits(RequirementLine line) {
    return (section == null || section.isEmpty() || section.equals(line.section()))
        && (process == null || process.isEmpty() || process.equals(line.process()))
        && (status == null || status == line.status());
  }
}
