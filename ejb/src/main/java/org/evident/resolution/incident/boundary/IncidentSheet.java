package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.evident.foundation.storage.boundary.Row;
import org.evident.kernel.Priority;

/**
 * What people wrote about an incident: the sheet beside its clocks.
 *
 * @param assignee by name, null while nobody works on it
 * @param category what kind of fault it is, null while nobody says
 * @param causeCode what caused it, null while nobody knows
 * @param computedPriority the priority impact and urgency give, null while they are not judged
 * @param overrideReason why it has another priority than impact and urgency give; null where it has that one, and for customers
 * @param reopenUntil up to when its solution can be taken back, null where there is none (SLA-11)
 * @param unassignUntil up to when its first assignment can be taken back, null where it stays
 * @param elsewhere what the log of another tool says beside it, null where nothing, and for customers
 * @param notes what the caller may read, oldest first
 * @param major null while it is not declared major
 */
public record IncidentSheet(
    String number,
    String description,
    String reporter,
    String channel,
    String team,
    String assignee,
    Integer impact,
    Integer urgency,
    String resolutionCode,
    String resolutionText,
    String category,
    String causeCode,
    String item,
    String itemAbsentReason,
    String cancelReason,
    Priority computedPriority,
    String overrideReason,
    Instant reopenUntil,
    Instant unassignUntil,
    Elsewhere elsewhere,
    List<Note> notes,
    MajorView major) {

  /**
   * What an incident is linked with in the tool it came from, by the numbers there; each null where its log says nothing.
   *
   * @param site where it was
   * @param problem which problem it belongs to
   * @param change which change is to mend it
   * @param causedBy which change caused it
   * @param supplier who helps
   */
  public record Elsewhere(
      String site, String problem, String change, String causedBy, String supplier) {

    static Elsewhere of(Row row) {
      return new Elsewhere(
              row.text("site"),
              row.text("problem_ref"),
              row.text("change_ref"),
              row.text("caused_by_ref"),
              row.text("supplier_ref"))
          .known();
    }

    private Elsewhere known() {
      return Stream.of(site, problem, change, causedBy, supplier).allMatch(Objects::isNull)
          ? null
          : this;
    }
  }

  /**
   * A note on the work done, by the name of who wrote it.
   *
   * @param customerReply whether a customer said it, so that it is no work done
   * @param text null once it was taken back
   * @param takenBackAt when its author took it back, null while it stands
   * @param takeBackUntil up to when the reader may take it back, null where they may not
   */
  public record Note(
      long id,
      Instant at,
      String author,
      boolean visibleToCustomer,
      boolean customerReply,
      String text,
      Instant takenBackAt,
      Instant takeBackUntil) {

    /** Whether it tells of work done and stands. */
    public boolean work() {
      return takenBackAt == null && !customerReply;
    }
  }
}
