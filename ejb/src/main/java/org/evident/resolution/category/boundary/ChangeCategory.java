package org.evident.resolution.category.boundary;

import jakarta.validation.constraints.Size;

/**
 * Where a word stands and whether it is chosen; its name stays, as records bear it.
 *
 * @param parent the number of the word it is to stand below, null for the top
 * @param retired whether nobody is to choose it any more
 */
public record ChangeCategory(@Size(max = 20) String parent, boolean retired) {}
