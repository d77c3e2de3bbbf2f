package org.evident.portfolio.catalogue.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Makes a service known; owner is a login, team a team's name. */
public record AddService(
    @NotBlank @Size(max = 200) String name,
    String owner,
    String team,
    @Pattern(regexp = "VITAL|HIGH|NORMAL|LOW") String criticality) {}
