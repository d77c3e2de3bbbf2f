package org.evident.evaluation.servicereview.boundary;

import java.time.DateTimeException;
import java.time.Instant;
import org.evident.kernel.RuleBroken;

/** Where a page of findings ended: at the day it was due, the review and what it was about. */
record FindingPlace(Instant due, String review, String subject) {

  private static final int PARTS = 3;

  /** Reads the written form; empty is before all of them. */
  static FindingPlace of(String key) {
    if (key.isEmpty()) {
      return new FindingPlace(Instant.EPOCH, "", "");
    }
    String[] parts = key.split("_", PARTS);
    try {
      return new FindingPlace(Instant.parse(parts[0]), parts[1], parts[2]);
    } catch (DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
      throw RuleBroken.at("after", "API.KEY", key);
    }
  }
}
