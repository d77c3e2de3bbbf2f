package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import org.evident.foundation.storage.boundary.Row;

/**
 * The procedure of a major incident, and how each verdict about it was reached.
 *
 * @param met the criteria the incident meets now
 * @param verdicts the newest first
 * @param procedure null while the incident is not declared major
 */
public record MajorProcedureView(
    List<String> met, List<Verdict> verdicts, Procedure procedure, List<Entry> entries) {

  /** One verdict, by whom and by which version of the criteria. */
  public record Verdict(
      Instant at, boolean major, int criteriaVersion, String met, String reason, String by) {
    static Verdict of(Row row) {
      return new Verdict(
          row.instant("decided_at"),
          row.flag("major"),
          (int) row.number("criteria_version"),
          row.text("criteria_met"),
          row.text("reason"),
          row.text("decided_by"));
    }
  }

  /** How far it has come; what has not happened yet is null. */
  public record Procedure(
      String state,
      String procedureVersion,
      String manager,
      Instant managerNamedAt,
      Instant topToldAt,
      Instant customersToldAt,
      Instant downgradedAt,
      String downgradeReason,
      String participants,
      String course,
      String problem,
      String noProblemReason,
      Instant reviewedAt,
      Instant publishedAt,
      Instant closedAt) {
    static Procedure of(Row row) {
      return new Procedure(
          row.text("state"),
          row.text("procedure_version"),
          row.text("manager"),
          row.instant("manager_named_at"),
          row.instant("top_told_at"),
          row.instant("customers_told_at"),
          row.instant("downgraded_at"),
          row.text("downgrade_reason"),
          row.text("participants"),
          row.text("course"),
          row.text("problem_number"),
          row.text("no_problem_reason"),
          row.instant("reviewed_at"),
          row.instant("published_at"),
          row.instant("ended_at"));
    }
  }

  /** What happened, or who was told what. */
  public record Entry(Instant at, String kind, String channel, String text, String author) {
    static Entry of(Row row) {
      return new Entry(
          row.instant("at"),
          row.text("kind"),
          row.text("channel"),
          row.text("text"),
          row.text("author"));
    }
  }
}
