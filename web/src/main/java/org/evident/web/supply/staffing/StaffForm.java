package org.evident.web.supply.staffing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.supply.demand.boundary.DemandForecastView;
import org.evident.supply.demand.boundary.DemandReading;
import org.evident.supply.demand.rule.DemandState;
import org.evident.supply.staffing.boundary.StaffPlanView;
import org.evident.supply.staffing.boundary.StaffPlans;
import org.evident.supply.staffing.boundary.StaffReading;
import org.evident.supply.staffing.boundary.WriteStaffPlan;
import org.evident.supply.staffing.rule.StaffHours;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** The form of the hours of a team in a month, new or planned anew. */
@Named
@ViewScoped
public class StaffForm implements Serializable {

  private static final int SPARE = 3;

  @Inject private StaffReading reading;
  @Inject private StaffPlans plans;
  @Inject private DemandReading demand;
  @Inject private Me me;

  private String number;
  private long version;
  private String team;
  private String role;
  private String period;
  private Double people;
  private Double hoursEach;
  private Double absence;
  private Integer factor = StaffHours.USUAL_FACTOR;
  private String note;
  private final List<WorkEntry> works = new ArrayList<>();

  /** Reads what is to be changed. */
  public void open() {
    if (!me.may(Role.CAPACITY_MANAGER)) {
      throw new RuleBroken("ACC-1");
    }
    if (!works.isEmpty()) {
      return;
    }
    if (number != null && !number.isBlank()) {
      StaffPlanView known = reading.plan(number);
      version = known.version();
      team = known.team();
      role = known.role();
      period = known.period();
      people = known.people();
      hoursEach = known.hoursEach();
      absence = known.absence();
      factor = known.factor();
      note = known.note();
      known.works().forEach(work -> works.add(WorkEntry.of(work)));
    }
    for (int i = 0; i < SPARE; i++) {
      works.add(new WorkEntry());
    }
  }

  /** Whether something is changed and nothing added. */
  public boolean changing() {
    return version > 0;
  }

  /** The teams there are. */
  public List<String> teams() {
    return reading.teams();
  }

  /** The approved forecasts that may say how often work comes. */
  public List<DemandForecastView> forecasts() {
    return demand.page(null, Page.MOST, DemandState.APPROVED).items();
  }

  /** Writes what was typed. */
  public String save() {
    WriteStaffPlan command =
        new WriteStaffPlan(
            team,
            role,
            period,
            people,
            hoursEach,
            absence,
            factor,
            note,
            works.stream().filter(WorkEntry::isGiven).map(WorkEntry::command).toList(),
            version);
    String saved =
        (changing() ? plans.change(number, version, command) : plans.plan(command)).number();
    Notices.done("staff.saved");
    return "/supply/capacity/staff.xhtml?faces-redirect=true&number=" + saved;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
  }

  public Double getPeople() {
    return people;
  }

  public void setPeople(Double people) {
    this.people = people;
  }

  public Double getHoursEach() {
    return hoursEach;
  }

  public void setHoursEach(Double hoursEach) {
    this.hoursEach = hoursEach;
  }

  public Double getAbsence() {
    return absence;
  }

  public void setAbsence(Double absence) {
    this.absence = absence;
  }

  public Integer getFactor() {
    return factor;
  }

  public void setFactor(Integer factor) {
    this.factor = factor;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public List<WorkEntry> getWorks() {
    return works;
  }
}
