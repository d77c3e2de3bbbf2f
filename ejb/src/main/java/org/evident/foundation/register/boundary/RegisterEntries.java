package org.evident.foundation.register.boundary;

import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.CAPACITY_MANAGERS;
import static org.evident.kernel.Role.CHANGE_MANAGERS;
import static org.evident.kernel.Role.CONTINUITY_MANAGERS;
import static org.evident.kernel.Role.DEMAND_MANAGERS;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.FINANCE_MANAGERS;
import static org.evident.kernel.Role.FULFILLERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.PROCESS_OWNERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SECURITY_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;
import static org.evident.kernel.Role.TOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.ValueReader;
import org.evident.foundation.register.rule.Values;
import org.evident.kernel.RuleBroken;

/** Enters, corrects and withdraws records one by one; which kinds depends on the role (see the forms), whose on how far it reaches (PTY-10). */
@Stateless
@RolesAllowed({
  TOP,
  PROCESS_OWNERS,
  OWNER_OF_SMS,
  SERVICE_OWNERS,
  DESK,
  RESOLVERS,
  LEVEL_MANAGERS,
  RELATIONSHIP_MANAGERS,
  FINANCE_MANAGERS,
  DEMAND_MANAGERS,
  CHANGE_MANAGERS,
  FULFILLERS,
  AVAILABILITY_MANAGERS,
  CAPACITY_MANAGERS,
  CONTINUITY_MANAGERS,
  SECURITY_MANAGERS
})
public class RegisterEntries {

  @Inject private FormBook book;
  @Inject private RecordRows rows;
  @Inject private RecordKeeping keeping;
  @Inject private RecordReach reach;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /**
   * Enters a record.
   *
   * @param written the fields as people write them, and optionally {@code ref}, the number in another tool
   * @param zone the zone of local times, or null if every time bears its offset
   */
  public Registered add(String path, Map<String, String> written, String zone) {
    Form form = book.writable(callers.current(), path);
    Values values = reader(form, zone).readOrThrow(written);
    reach.writing(form).accept(values);
    String ref = ValueReader.elsewhere(written.get("ref"));
    if (ref != null && rows.elsewhere(form, ref).isPresent()) {
      throw RuleBroken.at("ref", "REC-3", ref);
    }
    keeping.refuseUnfit(form, null, values);
    return one(form, keeping.add(form, ref, values));
  }

  /**
   * Corrects a record; the old values stay in its history (GEN-3).
   *
   * @param version the version the correction rests on; another one is refused by REC-2
   * @param reason why, in words
   */
  public Registered correct(
      String path,
      String number,
      long version,
      String reason,
      Map<String, String> written,
      String zone) {
    Form form = book.writable(callers.current(), path);
    Registered before = one(form, number);
    Consumer<Values> reached = reach.writing(form);
    reached.accept(before.values());
    String why = ValueReader.reason(reason);
    Values values = reader(form, zone).readOrThrow(written);
    reached.accept(values);
    keeping.refuseUnfit(form, before, values);
    keeping.correct(form, before.resting(version), values, why);
    return one(form, number);
  }

  /**
   * Withdraws a record: it no longer counts anywhere and stays readable (GEN-3).
   *
   * @param version the version it rests on, or null for whatever is there
   */
  public Registered withdraw(String path, String number, Long version, String reason) {
    Form form = book.writable(callers.current(), path);
    Registered before = one(form, number);
    reach.writing(form).accept(before.values());
    keeping.withdraw(
        form, version == null ? before : before.resting(version), ValueReader.reason(reason));
    return one(form, number);
  }

  /** The zone of a name; null for none. */
  static ZoneId zone(String name) {
    try {
      return name == null || name.isBlank() ? null : ZoneId.of(name.strip());
    } catch (DateTimeException unknown) {
      throw RuleBroken.at("zone", "CAL-9", name);
    }
  }

  private EntryReader reader(Form form, String zone) {
    return new EntryReader(rows, form, new ValueReader(zone(zone), clock.instant()));
  }

  private Registered one(Form form, String number) {
    return rows.numbered(form, number, ReachedRecords.ALL)
        .orElseThrow(() -> RuleBroken.at("number", "REC-1", number));
  }
}
