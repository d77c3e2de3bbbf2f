package org.evident.supply.staffing.boundary;

import java.time.Instant;
import java.util.List;
import org.evident.foundation.storage.boundary.Row;
import org.evident.supply.staffing.rule.StaffBalance;
import org.evident.supply.staffing.rule.StaffStanding;

/**
 * The hours of a team in a month beside those its work takes, as pages and programs show them.
 *
 * @param role the people of the team that are meant, null for all
 * @param available hours that work can be planned into (CAPM-2)
 * @param needed hours the work planned takes
 * @param load percent of the hours available that are needed, null where none are
 * @param works empty in lists
 * @param endReason why it holds no longer, or null while it does
 */
public record StaffPlanView(
    String number,
    String team,
    String role,
    String period,
    double people,
    double hoursEach,
    double absence,
    int factor,
    double available,
    double needed,
    Double load,
    StaffStanding standing,
    String note,
    List<Work> works,
    String author,
    Instant createdAt,
    Instant endedAt,
    String endReason,
    long version) {

  static final String COLUMNS =
      "p.id, p.number, t.name as team, p.activity, p.period, p.people, p.hours_each, p.absence,"
          + " p.factor, p.available, p.needed, p.note, p.author, p.created_at, p.ended_at, p.end_reason,"
          + " p.version ";
  static final String TABLES = "from staff_plan p join team t on t.id = p.team_id ";

  /**
   * Work of one kind.
   *
   * @param effort hours it takes as a rule each time
   * @param hours it takes together
   * @param forecast number of the demand forecast that says how often it comes, or null
   */
  public record Work(String work, double quantity, double effort, double hours, String forecast) {
    static Work of(Row row) {
      double quantity = row.real("quantity");
      double effort = row.real("effort");
      return new Work(row.text("work"), quantity, effort, quantity * effort, row.text("forecast"));
    }
  }

  /** Hours left over; negative where they are short. */
  public double left() {
    return balance().left();
  }

  private StaffBalance balance() {
    return new StaffBalance(available, needed);
  }

  static StaffPlanView of(Row row, List<Work> works) {
    StaffBalance balance = new StaffBalance(row.real("available"), row.real("needed"));
    String activity = row.text("activity");
    return new StaffPlanView(
        row.text("number"),
        row.text("team"),
        activity.isEmpty() ? null : activity,
        row.text("period"),
        row.real("people"),
        row.real("hours_each"),
        row.real("absence"),
        (int) row.number("factor"),
        balance.available(),
        balance.needed(),
        balance.load(),
        balance.standing(),
        row.text("note"),
        works,
        row.text("author"),
        row.instant("created_at"),
        row.instant("ended_at"),
        row.text("end_reason"),
        row.number("version"));
  }
}
