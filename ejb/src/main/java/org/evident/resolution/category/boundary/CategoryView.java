package org.evident.resolution.category.boundary;

import java.time.Instant;
import org.evident.resolution.category.rule.CategoryKind;

/**
 * A word people choose from.
 *
 * @param path it and those it stands below, from the top down
 * @param parent the number of the one it stands below, null at the top
 * @param retiredAt since when nobody chooses it any more, null while people do
 */
public record CategoryView(
    String number,
    CategoryKind kind,
    String name,
    String path,
    String parent,
    Instant retiredAt,
    long version) {}
