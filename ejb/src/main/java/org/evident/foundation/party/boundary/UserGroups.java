package org.evident.foundation.party.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.rule.Retirement;
import org.evident.foundation.party.rule.UserCircle;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door to the groups of users of customers (processes.md 1.3, 3.11). */
@Stateless
@RolesAllowed({
  ADMIN,
  RELATIONSHIP_MANAGERS,
  LEVEL_MANAGERS,
  DESK,
  OWNER_OF_SMS,
  AUDITORS,
  CUSTOMER_REPRESENTATIVES
})
public class UserGroups {

  @Inject private UserGroupRows rows;
  @Inject private CustomerReach reach;
  @Inject private Numbers numbers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /**
   * A page of the groups of customers the caller belongs to or reads, in the order they were made.
   *
   * @param customer the number of the only one, or empty
   * @param service the number of a service they all use, or empty
   * @param after the key the page before ended with, 0 for the first one
   */
  public Page<UserGroupView> page(String customer, String service, long after, int limit) {
    List<UserGroupView> found = rows.page(reach.rows(), customer, service, after, limit + 1);
    return Page.of(found, limit, group -> String.valueOf(group.id()));
  }

  /** One group by number; breaks REC-1 where the caller does not reach its customer. */
  public UserGroupView group(String number) {
    return rows.find(number, reach.rows());
  }

  /** Makes a group known. Breaks PTY-22, PTY-24, PTY-26, REC-1, REC-3 or PTY-10. */
  @RolesAllowed({ADMIN, RELATIONSHIP_MANAGERS})
  public UserGroupView add(@Valid WriteUserGroup command) {
    if (command.customer() == null || command.customer().isBlank()) {
      throw RuleBroken.at("customer", "REC-1", "");
    }
    CustomerView customer = reach.kept(command.customer().strip());
    Retirement.serves("customer", customer.number(), customer.active());
    String name = checked(command, customer, "");
    String number = numbers.next(RecordKind.USER_GROUP, LocalDate.now(clock).getYear());
    rows.insert(number, customer.id(), name, command.approximateSize());
    histories.write(about(number), "CREATED", name);
    return filled(rows.find(number, reach.rows()), customer, command);
  }

  /**
   * Corrects a group, or says that there is none any more. Its customer stays.
   *
   * @throws RuleBroken REC-2 if somebody else has changed it since the version given, else as for a new one
   */
  @RolesAllowed({ADMIN, RELATIONSHIP_MANAGERS})
  public UserGroupView change(String number, @Valid WriteUserGroup command) {
    UserGroupView before = group(number);
    CustomerView customer = reach.kept(before.customer());
    String name = checked(command, customer, number);
    boolean active = !Boolean.FALSE.equals(command.active());
    rows.set(
        number,
        Objects.requireNonNullElse(command.version(), before.version()),
        name,
        command.approximateSize(),
        active);
    histories.changed(
        about(number),
        "CHANGED",
        "",
        FieldChange.of("name", before.name(), name),
        FieldChange.of("approximateSize", before.approximateSize(), command.approximateSize()),
        FieldChange.of("active", before.active(), active));
    return filled(before, customer, command);
  }

  private String checked(WriteUserGroup command, CustomerView customer, String number) {
    String name = command.name().strip();
    rows.requireFree(customer.id(), name, number);
    UserCircle.size(
        command.approximateSize(), (int) named(command.members()).stream().distinct().count());
    return name;
  }

  private UserGroupView filled(
      UserGroupView before, CustomerView customer, WriteUserGroup command) {
    rows.fill(before, customer.id(), named(command.members()), named(command.services()));
    UserGroupView after = rows.find(before.number(), reach.rows());
    histories.changed(
        about(before.number()),
        "CHANGED",
        "",
        FieldChange.of("members", words(before.members()), words(after.members())),
        FieldChange.of("services", words(before.services()), words(after.services())));
    return after;
  }

  private static List<String> named(List<String> given) {
    return given == null ? List.of() : given;
  }

  private static String words(List<String> names) {
    return String.join(" ", names);
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.USER_GROUP, number);
  }
}
