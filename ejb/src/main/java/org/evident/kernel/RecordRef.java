package org.evident.kernel;

import java.util.Objects;

/** Points at any record by its kind and its human-readable number. */
public record RecordRef(RecordKind kind, String number) {
  public RecordRef {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(number, "number");
  }
}
