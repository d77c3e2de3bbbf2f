package org.evident.conformity.requirement.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Where all requirements stand on a day.
 *
 * @param day the day of the evaluation shown, null where there was none up to the day asked for
 * @param lines in the order of the catalogue
 * @param owners the names of those who own a process on the day asked for, by login
 */
public record WallView(
    LocalDate day, Instant evaluatedAt, List<RequirementLine> lines, Map<String, String> owners) {}
