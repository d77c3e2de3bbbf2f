package org.evident.foundation.communication.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUDIT_MANAGERS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.CAPACITY_MANAGERS;
import static org.evident.kernel.Role.CHANGE_MANAGERS;
import static org.evident.kernel.Role.CONTINUITY_MANAGERS;
import static org.evident.kernel.Role.DEMAND_MANAGERS;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.DOCUMENT_CONTROLLERS;
import static org.evident.kernel.Role.EMERGENCY_AUTHORITIES;
import static org.evident.kernel.Role.FINANCE_MANAGERS;
import static org.evident.kernel.Role.FULFILLERS;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.MAJOR_INCIDENT_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.PROCESS_OWNERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SECURITY_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;
import static org.evident.kernel.Role.SUPPLIER_MANAGERS;
import static org.evident.kernel.Role.TOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.foundation.communication.rule.Adherence;
import org.evident.foundation.communication.rule.Schedule;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;

/** The door to what was told, by hand or by a process, as far as the roles of the caller reach (COM-4, PTY-10). */
@Stateless
@RolesAllowed({
  TOP,
  OWNER_OF_SMS,
  PROCESS_OWNERS,
  SERVICE_OWNERS,
  DESK,
  RESOLVERS,
  INCIDENT_MANAGERS,
  MAJOR_INCIDENT_MANAGERS,
  LEVEL_MANAGERS,
  RELATIONSHIP_MANAGERS,
  SUPPLIER_MANAGERS,
  FINANCE_MANAGERS,
  DEMAND_MANAGERS,
  CHANGE_MANAGERS,
  FULFILLERS,
  AVAILABILITY_MANAGERS,
  CAPACITY_MANAGERS,
  CONTINUITY_MANAGERS,
  SECURITY_MANAGERS,
  EMERGENCY_AUTHORITIES,
  AUDIT_MANAGERS,
  DOCUMENT_CONTROLLERS,
  AUTHORS,
  AUDITORS,
  ADMIN
})
public class CommunicationLog {

  /** So much is shown of a month. */
  public static final int MOST = 200;

  @Inject @Any private Instance<Telling> processes;
  @Inject private AcknowledgementStates states;
  @Inject private Statements statements;
  @Inject private Mandates mandates;
  @Inject private OrganisationTime organisation;
  @Inject private Clock clock;

  /**
   * What was told in a month of the organisation.
   *
   * @param period the month, {@code yyyy-MM}; this one for null or blank
   * @throws RuleBroken REV-12 where it is no month
   */
  public ToldMonth month(String period) {
    ZoneId zone = organisation.calendar().zone();
    YearMonth month = month(period, zone);
    Instant from = month.atDay(1).atStartOfDay(zone).toInstant();
    Instant to = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    ToldReach reach = ToldReach.of(mandates.ofProvider());
    List<Object> values = new ArrayList<>(List.of(from, to));
    values.addAll(reach.values());
    List<ToldView> told =
        statements.list(
            "select t.number, t.source, t.topic, t.subject, t.about, t.issuer, t.audience, c.name as"
                + " customer, s.name as service, t.channel, t.sent_at, "
                + AcknowledgementStates.COUNTS
                + from(reach)
                + " order by t.sent_at desc, t.source, t.number fetch first "
                + MOST
                + " rows only",
            ToldView::of,
            Stream.concat(Stream.of(states.today()), values.stream()).toArray());
    long count =
        told.size() < MOST
            ? told.size()
            : statements
                .first(
                    "select count(*) as n" + from(reach), row -> row.number("n"), values.toArray())
                .orElse(0L);
    Adherence adherence = adherence(month);
    return new ToldMonth(
        month.toString(), told, count, adherence.due(), adherence.inTime(), adherence.percent());
  }

  /**
   * How far something somebody wrote down was acknowledged by those who were asked to (COM-6).
   *
   * @throws RuleBroken REC-1 where there is none within reach
   */
  public AcknowledgementState acknowledgements(String number) {
    return acknowledged(number).orElseThrow(() -> RuleBroken.at("communication", "REC-1", number));
  }

  /** The same, if it is within reach. */
  public Optional<AcknowledgementState> acknowledged(String number) {
    return states.find(number, ToldReach.of(mandates.ofProvider()));
  }

  private String from(ToldReach reach) {
    return " from ("
        + processes.stream().map(Telling::query).sorted().collect(Collectors.joining(" union all "))
        + ") t left join customer c on c.id = t.customer_id left join service s on s.id = t.service_id"
        + " where t.sent_at >= ? and t.sent_at < ?"
        + reach.sql();
  }

  /** Of the communications planned that fell due in a month, up to today. */
  private Adherence adherence(YearMonth month) {
    LocalDate today = LocalDate.now(clock);
    List<Adherence.Occurrence> occurrences =
        statements.list(
            "select o.planned, o.state, o.completed_at, d.grace_days from duty_occurrence o join"
                + " scheduled_duty d on d.id = o.duty_id where d.duty_key = ? and o.planned between ?"
                + " and ?",
            row ->
                new Adherence.Occurrence(
                    row.date("planned"),
                    (int) row.number("grace_days"),
                    "SKIPPED".equals(row.text("state")),
                    row.instant("completed_at")),
            Schedule.DUTY,
            month.atDay(1),
            month.atEndOfMonth());
    return Adherence.of(occurrences, today);
  }

  private YearMonth month(String period, ZoneId zone) {
    if (period == null || period.isBlank()) {
      return YearMonth.now(clock.withZone(zone));
    }
    try {
      return YearMonth.parse(period.strip());
    } catch (DateTimeException unreadable) {
      throw RuleBroken.at("period", "REV-12", period);
    }
  }
}
