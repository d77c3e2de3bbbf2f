package org.evident.resolution.incident.boundary;

/**
 * What was split off.
 *
 * @param incident the number of the new incident
 * @param from the number of the incident it came from
 * @param events how many events went along: the one named and the later ones of its item and signature
 */
public record SplitOff(String incident, String from, int events) {}
