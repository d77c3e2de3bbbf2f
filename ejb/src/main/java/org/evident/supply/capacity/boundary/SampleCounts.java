package org.evident.supply.capacity.boundary;

/**
 * What became of samples.
 *
 * @param added new ones
 * @param repeated ones that were there with the same value
 * @param corrected ones that were there with another value, which is the later one now
 */
record SampleCounts(int added, int repeated, int corrected) {

  static final SampleCounts NONE = new SampleCounts(0, 0, 0);

  SampleCounts plus(SampleCounts other) {
    return new SampleCounts(
        added + other.added, repeated + other.repeated, corrected + other.corrected);
  }
}
