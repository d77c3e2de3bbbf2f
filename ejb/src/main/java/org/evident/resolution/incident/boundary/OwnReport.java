package org.evident.resolution.incident.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.evident.foundation.register.boundary.Says;

/**
 * Reports an incident as a user.
 *
 * @param customer number of the customer the report is for; may be left out by who acts for one only
 * @param service number of the service
 */
public record OwnReport(
    @Size(max = 40) String customer,
    @NotBlank String service,
    @NotBlank @Says @Size(min = 5, max = 200) String title,
    @NotBlank @Says @Size(max = 8000) String description,
    @Min(1) @Max(4) int impact,
    @Min(1) @Max(4) int urgency) {}
