package org.evident.foundation.directory.boundary;

import java.time.Instant;
import java.util.List;

/**
 * How this deployment stands with its directory.
 *
 * @param address where it is; empty if there is none
 * @param people below what people are looked for
 * @param minutes between two runs
 * @param percent of the people from whom one run may take something (DIR-2)
 * @param groups what each group gives, by name
 * @param runs the latest runs, newest first
 * @param state of the order for a run, null if there was none
 */
public record DirectoryView(
    String address,
    String people,
    long minutes,
    int percent,
    List<GroupView> groups,
    List<RunView> runs,
    String state) {

  /** Whether there is a directory. */
  public boolean inForce() {
    return !address.isEmpty();
  }

  /**
   * A group of the directory.
   *
   * @param roles the names of the roles it gives
   */
  public record GroupView(String name, List<String> roles) {}

  /**
   * What a run found and did, or would have done.
   *
   * @param rehearsal whether it only told
   * @param found how many people the directory has
   * @param joined how many became known here
   * @param changed how many were changed, or came back
   * @param departed how many accounts ended
   * @param withheld from how many nothing was taken, since they were too many at once (DIR-2)
   * @param refused logins of entries that were left alone (DIR-3)
   * @param failure why it came to nothing, or null
   */
  public record RunView(
      Instant at,
      boolean rehearsal,
      String by,
      int found,
      int joined,
      int changed,
      int departed,
      int withheld,
      List<String> refused,
      String failure) {}
}
