package org.evident.foundation.monitoring.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Where many measurements are pulled from at once.
 *
 * @param name what people call it
 * @param feeds what each series is of; fixed once it is made
 * @param labels by which series are told from each other; fixed once it is made
 * @param upFrom from which value on a service was up; 1 where none is given, and nothing where series are of metrics
 * @param source the server and what it is asked
 */
public record WriteSeriesSource(
    @NotBlank @Size(min = 5, max = 200) String name,
    @NotNull Feeds feeds,
    List<String> labels,
    Double upFrom,
    @NotNull @Valid WriteSource source) {}
