package org.evident.foundation.register.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.CAPACITY_MANAGERS;
import static org.evident.kernel.Role.CHANGE_MANAGERS;
import static org.evident.kernel.Role.CONTINUITY_MANAGERS;
import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;
import static org.evident.kernel.Role.DEMAND_MANAGERS;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.FINANCE_MANAGERS;
import static org.evident.kernel.Role.FULFILLERS;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
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
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.evident.foundation.classification.boundary.Readings;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** Reads the records of every kind: staff and auditors those their roles reach (PTY-10), a customer's people those of their customer. */
@Stateless
@RolesAllowed({
  TOP,
  PROCESS_OWNERS,
  ADMIN,
  OWNER_OF_SMS,
  SERVICE_OWNERS,
  DESK,
  RESOLVERS,
  INCIDENT_MANAGERS,
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
  AUTHORS,
  AUDITORS,
  CUSTOMER_REPRESENTATIVES
})
public class Registers {

  @Inject private FormBook book;
  @Inject private RecordRows rows;
  @Inject private RecordStandings standings;
  @Inject private RecordReach reach;
  @Inject private Callers callers;
  @Inject private Readings readings;
  @Inject private Histories histories;
  @Inject private OrganisationTime organisation;
  @Inject private Statements statements;

  /** The kinds of record the caller may read. */
  public List<Form> forms() {
    return book.readable(callers.current());
  }

  /** One kind of record, by its path. */
  public Form form(String path) {
    return book.readable(callers.current(), path);
  }

  /** Whether the caller enters, corrects and withdraws records of a kind. */
  public boolean writes(Form form) {
    return FormBook.writes(callers.current(), form);
  }

  /** Where records of a kind can stand, none where that is no question. */
  public List<String> standings(String path) {
    return standings.names(form(path));
  }

  /** Where some of them stand now, by their numbers. */
  public Map<String, String> standings(String path, Collection<Registered> records) {
    return standings.of(form(path), records);
  }

  /** A page of records, newest first, withdrawn ones among them. */
  public Page<Registered> page(String path, RecordFilter filter, int limit) {
    List<Registered> found = new ArrayList<>();
    each(path, filter, limit + 1, found::add);
    return Page.of(found, limit, record -> String.valueOf(record.id()));
  }

  /** Hands out every record that fits, one after another; the history keeps that it was done (GEN-2). */
  public void export(String path, RecordFilter filter, Consumer<Registered> consumer) {
    each(path, filter, Integer.MAX_VALUE, consumer);
    RecordRef all = new RecordRef(form(path).kind(), "ALL");
    histories.write(all, "EXPORTED", filter.toString());
  }

  /** One record by its number. */
  public Registered one(String path, String number) {
    Caller caller = callers.current();
    Form form = book.readable(caller, path);
    Registered found =
        rows.numbered(form, number, reach.reading(form, caller.customerId()))
            .orElseThrow(() -> RuleBroken.at("number", "REC-1", number));
    readings.note(new RecordRef(form.kind(), number));
    return found;
  }

  private void each(String path, RecordFilter filter, int most, Consumer<Registered> consumer) {
    Caller caller = callers.current();
    Form form = book.readable(caller, path);
    if (filter.period() != null) {
      if (form.period() == null) {
        String names = form.fields().stream().map(Field::name).collect(Collectors.joining(", "));
        throw RuleBroken.at("period", "RCD-21", "period", names);
      }
      refuseNoMonth(filter.period());
    }
    ReachedRecords reached = reach.reading(form, caller.customerId());
    rows.each(form, filter, reached, zone(caller), most, consumer);
  }

  /** A month is that of the customer's reports, for staff that of the organisation. */
  private ZoneId zone(Caller caller) {
    return caller.customerId() == null
        ? organisation.calendar().zone()
        : statements
            .first(
                "select reporting_zone from customer where id = ?",
                row -> ZoneId.of(row.text("reporting_zone")),
                caller.customerId())
            .orElseThrow();
  }

  private static void refuseNoMonth(String period) {
    try {
      YearMonth.parse(period);
    } catch (DateTimeException unreadable) {
      throw RuleBroken.at("period", "REV-12", period);
    }
  }
}
