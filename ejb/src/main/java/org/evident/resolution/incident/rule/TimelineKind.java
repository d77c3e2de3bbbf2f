package org.evident.resolution.incident.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** What kind of thing happened to an incident, as its timeline is filtered by (TML-1). */
public enum TimelineKind {
  NOTES,
  CLOCKS(
      "CLOCK_WARNED",
      "CLOCK_BREACHED",
      "COMMITMENT_WARNED",
      "COMMITMENT_BREACHED",
      "VERDICTS_CHANGED",
      "REPORT_REDATED",
      "SOLUTION_DATED_BACK",
      "BREACH_EXPLAINED",
      "AMENDMENT_REQUESTED",
      "AMENDMENT_APPROVED",
      "AMENDMENT_REJECTED"),
  CHANGES,
  FILES("FILE_REMOVED", "FILE_KEPT_IN"),
  LINKS("LINKED", "UNLINKED"),
  TOLD,
  OUTAGES,
  ESCALATIONS("ESCALATED", "CALLED", "ESCALATION_ACKNOWLEDGED", "DEADLINE_MISSED");

  /** What another entry of the timeline tells already, or who only looked. */
  private static final Set<String> SILENT =
      Set.of(
          "REPORTED",
          "STARTED",
          "PENDING",
          "RESUMED",
          "RESOLVED",
          "REOPENED",
          "CLOSED",
          "CANCELLED",
          "PRIORITY_OVERRIDDEN",
          "NOTED",
          "NOTE_TAKEN_BACK",
          "CUSTOMER_REPLIED",
          "ANSWERED",
          "FILE_ATTACHED",
          "FILE_READ",
          "MAJOR_ENTRY",
          "MAILED",
          "NOTICE_READ",
          "READ",
          "EXPORTED",
          "EVENT",
          "WITHHELD_READ");

  private final Set<String> acts;

  TimelineKind(String... acts) {
    this.acts = Set.of(acts);
  }

  /** The kind an act of the history is of. */
  public static TimelineKind of(String act) {
    return Arrays.stream(values())
        .filter(kind -> kind.acts.contains(act))
        .findFirst()
        .orElse(CHANGES);
  }

  /**
   * The acts of the history that show some kinds. What the history will say one day that is named nowhere here is a change, so
   * that nothing is passed over in silence.
   */
  public static Acts acts(Collection<TimelineKind> kinds) {
    boolean changes = kinds.contains(CHANGES);
    Set<String> named = new TreeSet<>(changes ? SILENT : Set.of());
    EnumSet.allOf(TimelineKind.class).stream()
        .filter(kind -> kinds.contains(kind) != changes)
        .forEach(kind -> named.addAll(kind.acts));
    return new Acts(named, changes);
  }

  /**
   * Acts of the history.
   *
   * @param allBut whether all but the named ones are meant
   */
  public record Acts(Set<String> named, boolean allBut) {

    /** Whether an act is among them. */
    public boolean has(String act) {
      return named.contains(act) != allBut;
    }
  }
}
