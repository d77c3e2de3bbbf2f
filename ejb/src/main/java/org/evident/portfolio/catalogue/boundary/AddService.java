package org.evident.portfolio.catalogue.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Makes a service known; owner is a login, team a team's name, liveFrom the first day it is offered, or null for ever. */
public record AddService(
    @NotBlank @Size(max = 200) String name,
    String owner,
    String team,
    @Pattern(regexp = "VITAL|HIGH|NORMAL|LOW") String criticality,
    LocalDate liveFrom) {}
