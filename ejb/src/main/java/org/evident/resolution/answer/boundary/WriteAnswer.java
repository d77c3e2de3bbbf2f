package org.evident.resolution.answer.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Writes a text or changes one.
 *
 * @param number of the text to change, null for a new one
 * @param version the change it rests on, 0 for a new one
 * @param team whose it is, null for all
 */
public record WriteAnswer(
    String number,
    long version,
    String team,
    @NotBlank @Size(min = 3, max = 100) String title,
    @NotBlank @Size(min = 3, max = 4000) String text) {}
