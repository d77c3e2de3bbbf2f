package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;

/**
 * An incident as whoever reported it sees it.
 *
 * @param dueAt until when it is to be solved as agreed, null where nothing is or its clock stands still
 * @param solution how it was solved, null while it is not
 * @param reopenUntil up to when its solution can be taken back, null where there is none (SLA-11)
 * @param answers whether something can still be said on it
 * @param notes what was said to its reporter and by them, oldest first; none in a list
 */
public record OwnView(
    String number,
    String title,
    String description,
    String customer,
    String service,
    String state,
    String pendingReason,
    Instant reportedAt,
    Instant dueAt,
    String solution,
    Instant reopenUntil,
    boolean answers,
    List<Said> notes) {

  /** What somebody said, by name. */
  public record Said(Instant at, String author, boolean mine, String text) {}

  OwnView with(List<Said> said) {
    return new OwnView(
        number,
        title,
        description,
        customer,
        service,
        state,
        pendingReason,
        reportedAt,
        dueAt,
        solution,
        reopenUntil,
        answers,
        said);
  }
}
