package org.evident.supply.staffing.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.evident.kernel.RuleBroken;
import org.evident.supply.staffing.rule.StaffHours;

/**
 * The people of a team in a month, and the work planned for them (CAPM-2).
 *
 * @param team its name
 * @param role the people of the team that are meant, such as second level; none for all
 * @param period the month, {@code yyyy-MM}
 * @param people how many, parts of one included
 * @param hoursEach working hours of one of them in the month
 * @param absence hours they are absent, all together; none for 0
 * @param factor percent of their time that work can be planned into; none for 80
 * @param version the version a change rests on, where there is no If-Match
 */
public record WriteStaffPlan(
    @NotBlank @Size(max = 200) String team,
    @Size(max = 100) String role,
    @NotBlank String period,
    @NotNull Double people,
    @NotNull Double hoursEach,
    Double absence,
    Integer factor,
    @Size(max = 2000) String note,
    @NotEmpty @Size(max = 30) @Valid List<Work> works,
    Long version) {

  /**
   * Work of one kind.
   *
   * @param quantity how often it comes; none where the forecast says so
   * @param effort hours it takes as a rule each time
   * @param forecast number of the demand forecast that says how often it comes, or none
   */
  public record Work(
      @NotBlank @Size(max = 200) String work,
      Double quantity,
      @NotNull Double effort,
      @Size(max = 20) String forecast) {

    /** The number of the forecast, null for none. */
    String foretold() {
      return forecast == null || forecast.isBlank() ? null : forecast.strip();
    }
  }

  StaffHours hours() {
    return new StaffHours(
        people,
        hoursEach,
        absence == null ? 0 : absence,
        factor == null ? StaffHours.USUAL_FACTOR : factor);
  }

  /** The month; refuses what is none. */
  YearMonth month() {
    try {
      return YearMonth.parse(period.strip());
    } catch (DateTimeException unreadable) {
      throw RuleBroken.at("period", "CAPM-2.MONTH", period);
    }
  }

  /** The people meant, empty for all of the team. */
  String activity() {
    return role == null ? "" : role.strip();
  }

  String remark() {
    return note == null || note.isBlank() ? null : note.strip();
  }
}
