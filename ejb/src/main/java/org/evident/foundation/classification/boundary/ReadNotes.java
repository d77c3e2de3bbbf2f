package org.evident.foundation.classification.boundary;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Set;
import org.evident.kernel.RecordRef;

/** What the present call has been noted to read, so that a page that reads a record twice is one reading. */
@RequestScoped
public class ReadNotes {

  private final Set<RecordRef> noted = new HashSet<>();

  /** Whether this is the first reading of a record in the call. */
  boolean first(RecordRef record) {
    return noted.add(record);
  }
}
