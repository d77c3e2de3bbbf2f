package org.evident.resolution.incident.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.evident.foundation.register.boundary.Says;

/**
 * Proposes another version of what makes an incident a major one.
 *
 * @param text the criteria in words
 * @param graveImpact the slightest impact, 1 to 4, that makes a P1 extensive
 * @param manyReports how many other reports of one fault are many
 * @param overdue whether a P1 that is not solved within its time is major
 */
public record ProposeCriteria(
    @NotBlank @Says @Size(min = 10, max = 4000) String text,
    @Min(1) @Max(4) int graveImpact,
    @Min(2) @Max(1000) int manyReports,
    boolean overdue) {}
