package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.evident.assurance.availability.rule.AvailabilityTerms;
import org.evident.assurance.availability.rule.PlannedMode;
import org.evident.assurance.availability.rule.ServiceHours;
import org.evident.foundation.servicetime.boundary.Calendars;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** What is agreed of availability today, by the agreements in force. */
@ApplicationScoped
class AgreedAvailability {

  private static final int NOTICE_DAYS = 5;

  @Inject private Statements statements;
  @Inject private Calendars calendars;

  /** What customers agreed, the highest target first. */
  List<Agreed> all() {
    return statements.list(
        "select a.number, c.name as customer, c.reporting_zone, s.service_id, g.goal,"
            + " g.calendar_code, v.planned_mode, v.notice_days, v.user_weighted, v.merge_gap_seconds from"
            + " agreement a join customer c on c.id = a.customer_id join agreement_version v on"
            + " v.agreement_id = a.id join agreement_goal g on g.version_id = v.id left join"
            + " agreement_service s on s.agreement_id = a.id and not a.all_services where v.state ="
            + " 'ACTIVE' and g.figure = 'AVAIL' and a.form <> 'INTERNAL' order by g.goal desc, a.number",
        Agreed::of);
  }

  /** What customers agreed of a service, the highest target first. */
  List<Agreed> of(long service) {
    return all().stream().filter(agreed -> agreed.covers(service)).toList();
  }

  /** The terms of one of them; without any, around the clock and without a target. */
  AvailabilityTerms terms(Agreed agreed, ZoneId otherwise) {
    return agreed == null
        ? new AvailabilityTerms(
            null, ServiceHours.ALWAYS, PlannedMode.EXCLUDED, NOTICE_DAYS, otherwise, false, 0)
        : new AvailabilityTerms(
            agreed.goal(),
            agreed.calendar() == null
                ? ServiceHours.ALWAYS
                : new CalendarHours(calendars.calendar(agreed.calendar())),
            agreed.mode(),
            agreed.noticeDays(),
            agreed.zone(),
            agreed.userWeighted(),
            agreed.mergeGapSeconds());
  }

  /**
   * What one agreement says.
   *
   * @param service the service it is about, null for all of the customer
   * @param goal in percent
   * @param calendar code of the agreed service time, null for around the clock
   */
  record Agreed(
      String number,
      Long service,
      String customer,
      ZoneId zone,
      BigDecimal goal,
      String calendar,
      PlannedMode mode,
      int noticeDays,
      boolean userWeighted,
      long mergeGapSeconds) {
    boolean covers(long one) {
      return service == null || service == one;
    }

    static Agreed of(Row row) {
      return new Agreed(
          row.text("number"),
          row.numberOrNull("service_id"),
          row.text("customer"),
          ZoneId.of(row.text("reporting_zone")),
          row.decimal("goal"),
          row.text("calendar_code"),
          PlannedMode.valueOf(row.text("planned_mode")),
          (int) row.number("notice_days"),
          row.flag("user_weighted"),
          row.number("merge_gap_seconds"));
    }
  }
}
