package org.evident.it;

import java.util.List;
import java.util.function.Supplier;

/**
 * What breaks requirements, and what mends it.
 *
 * @param breaks answers with the number of the record they name then
 */
record ConformityCase(List<String> requirements, Supplier<String> breaks, Runnable mends) {

  static ConformityCase of(String requirement, Supplier<String> breaks, Runnable mends) {
    return new ConformityCase(List.of(requirement), breaks, mends);
  }
}
