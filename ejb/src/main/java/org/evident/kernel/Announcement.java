package org.evident.kernel;

import java.util.List;
import java.util.Set;

/** An event that people are to be told of; who tells them knows nothing of the process it comes from. */
public interface Announcement extends RecordEvent {

  /** The key of the words, for instance {@code CLOCK_BREACHED.RESOLUTION}. */
  String topic();

  /** The values that fill the words, in order; instants in their ISO form. */
  List<String> values();

  /** The keys of the people concerned. */
  Set<Long> audience();
}
