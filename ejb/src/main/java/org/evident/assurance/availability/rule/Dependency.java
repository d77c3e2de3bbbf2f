package org.evident.assurance.availability.rule;

/**
 * What a service leans on (AV-8).
 *
 * @param from the service
 * @param to the service or component it leans on
 * @param kind whether it is required
 * @param group the redundancy group, {@code null} for a single target
 * @param k how many members of the group must be up, the same for each member
 */
public record Dependency(String from, String to, DependencyKind kind, String group, int k) {}
