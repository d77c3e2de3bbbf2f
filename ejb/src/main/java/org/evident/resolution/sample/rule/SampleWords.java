package org.evident.resolution.sample.rule;

import java.util.List;
import java.util.SplittableRandom;

/**
 * What the people of the demo organisation write down about an incident besides its title. Most do so with care; now and then a
 * degree or a solution is left out, as it happens.
 *
 * @param impact 1 to 4, 0 where nobody judged it
 * @param urgency 1 to 4, 0 where nobody judged it
 * @param resolution how it was solved, empty where nobody wrote it down
 */
record SampleWords(
    int impact,
    int urgency,
    String category,
    String description,
    String resolutionCode,
    String resolution,
    String closureCode) {

  private static final double NOT_JUDGED = 0.02;
  private static final double NO_SOLUTION = 0.06;
  private static final double CONFIRMED = 0.4;
  private static final int[][] DEGREES = {{1, 1, 1, 2}, {2, 2, 1, 3}, {3, 3, 2, 3}, {4, 4, 3, 4}};
  private static final List<String> CATEGORIES =
      List.of("Access", "Fault", "Speed", "Data", "Device", "Question");
  private static final List<String> SINCE =
      List.of("since this morning", "since yesterday", "for an hour", "after the last update");
  private static final List<String> REACH =
      List.of("the whole site", "a department", "three colleagues", "one person");
  private static final List<Solved> SOLUTIONS =
      List.of(
          new Solved("FIXED", "Restarted the service and watched it for a while"),
          new Solved("FIXED", "Corrected the settings together with the person"),
          new Solved("FIXED", "Replaced the broken part"),
          new Solved("WORKAROUND", "Showed another way until the lasting repair is there"),
          new Solved("USER_ERROR", "Explained how it is meant to be used"),
          new Solved("NO_FAULT_FOUND", "Could not be seen any more; asked to report it again"));

  /** A way an incident is solved. */
  private record Solved(String code, String text) {}

  /** The words on an incident that ended with a priority. */
  static SampleWords of(String title, int priority, SplittableRandom random) {
    boolean judged = !Draw.chance(NOT_JUDGED, random);
    int pair = random.nextBoolean() ? 0 : 2;
    int[] degrees = DEGREES[priority - 1];
    String category = pick(CATEGORIES, random);
    String description =
        title + " " + pick(SINCE, random) + ". It concerns " + REACH.get(priority - 1) + ".";
    Solved solved = pick(SOLUTIONS, random);
    boolean told = !Draw.chance(NO_SOLUTION, random);
    return new SampleWords(
        judged ? degrees[pair] : 0,
        judged ? degrees[pair + 1] : 0,
        category,
        description,
        solved.code(),
        told ? solved.text() : "",
        Draw.chance(CONFIRMED, random) ? "CONFIRMED" : "NO_OBJECTION");
  }

  private static <T> T pick(List<T> all, SplittableRandom random) {
    return all.get(random.nextInt(all.size()));
  }
}
