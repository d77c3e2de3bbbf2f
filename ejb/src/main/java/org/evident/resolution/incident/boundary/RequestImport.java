package org.evident.resolution.incident.boundary;

import jakarta.validation.constraints.NotBlank;

/**
 * Options of an import.
 *
 * @param profile how the columns are read
 * @param customer the customer's number
 * @param zone zone of the file's local times, an IANA name
 * @param owner login of the owner of services the import creates, or null
 * @param team team of services the import creates, or null
 * @param dryRun whether everything is checked and counted and nothing is stored
 */
public record RequestImport(
    @NotBlank String profile,
    @NotBlank String customer,
    @NotBlank String zone,
    String owner,
    String team,
    boolean dryRun) {}
