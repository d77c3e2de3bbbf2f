package org.evident.assurance.availability.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.evident.foundation.monitoring.boundary.WriteSource;

/**
 * Where the checks of a service are pulled from.
 *
 * @param source the server and what it is asked
 * @param upFrom from which value on the service was up; 1 where none is given
 */
public record WriteCheckSource(@NotNull @Valid WriteSource source, Double upFrom) {}
