package org.evident.foundation.operation.boundary;

import java.util.Optional;

/** Something that works again and again, and that administrators see standing still. */
public interface Beating {

  /** When it worked last; empty where this deployment does not use it. */
  Optional<Beat> beat();
}
