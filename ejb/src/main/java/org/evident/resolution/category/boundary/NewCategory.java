package org.evident.resolution.category.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.evident.resolution.category.rule.CategoryKind;

/**
 * A word to choose from.
 *
 * @param parent the number of the word it is to stand below, null for the top
 */
public record NewCategory(
    @NotNull CategoryKind kind, @Size(max = 200) String name, @Size(max = 20) String parent) {}
