package org.evident.resolution.incident.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An event that is to become an incident of its own.
 *
 * @param source the tool that sent it
 * @param id the tool's own name of it
 * @param reason why it does not belong where it is
 */
public record SplitEvent(
    @NotBlank String source, @NotBlank String id, @Size(max = 2000) String reason) {}
