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
import java.util.Objects;
import java.util.Optional;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.rule.UserCircle;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door to what is known of a customer: its organisation, segment and contact, and when that was reviewed. */
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
public class CustomerProfiles {

  private static final String SELECT =
      "select c.number, o.number as organisation, o.name as organisation_name, c.segment, p.login as"
          + " contact, p.name as contact_name, c.reviewed_at, c.reviewed_by, c.version, (select"
          + " coalesce(sum(g.approximate_size), 0) from user_group g where g.customer_id = c.id and"
          + " g.active) as users from customer c left join organisation o on o.id ="
          + " c.organisation_id left join person p on p.id = c.contact_id where c.number = ?";

  @Inject private CustomerReach reach;
  @Inject private OrganisationRows organisations;
  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** What is known of a customer the caller belongs to or reads; breaks REC-1 or PTY-10. */
  public CustomerProfile profile(String number) {
    reach.read(number);
    return find(number);
  }

  /**
   * Writes down what is known; whoever does has not reviewed it thereby.
   *
   * @throws RuleBroken REC-2 if somebody else has changed the customer since the version given, REC-1 where there is no such
   *     organisation, PTY-25 if the contact is nobody of the customer, PTY-10
   */
  @RolesAllowed({ADMIN, RELATIONSHIP_MANAGERS})
  public CustomerProfile change(String number, @Valid WriteProfile command) {
    CustomerView customer = reach.kept(number);
    CustomerProfile before = find(number);
    Long organisation = organisations.key(command.organisation());
    Long contact = contact(command.businessContact(), customer);
    String segment = Optional.ofNullable(command.segment()).orElse("").strip();
    int changed =
        statements.change(
            "update customer set organisation_id = cast(? as bigint), segment = ?, contact_id ="
                + " cast(? as bigint), version = version + 1 where id = ? and version = ?",
            organisation,
            segment.isEmpty() ? null : segment,
            contact,
            customer.id(),
            Objects.requireNonNullElse(command.version(), before.version()));
    if (changed == 0) {
      throw RuleBroken.at("version", "REC-2", number);
    }
    CustomerProfile after = find(number);
    histories.changed(
        about(number),
        "CHANGED",
        "",
        FieldChange.of("organisation", before.organisation(), after.organisation()),
        FieldChange.of("segment", before.segment(), after.segment()),
        FieldChange.of("businessContact", before.businessContact(), after.businessContact()));
    return after;
  }

  /** Finds what is known of a customer and of its users right as it is. */
  @RolesAllowed({ADMIN, RELATIONSHIP_MANAGERS})
  public CustomerProfile review(String number) {
    CustomerView customer = reach.kept(number);
    statements.change(
        "update customer set reviewed_at = ?, reviewed_by = ?, version = version + 1 where id = ?",
        clock.instant(),
        callers.login(),
        customer.id());
    histories.write(about(number), "REVIEWED", "");
    return find(number);
  }

  private Long contact(String login, CustomerView customer) {
    if (login == null || login.isBlank()) {
      return null;
    }
    Optional<Long> found =
        statements.first(
            "select id from person where login = ? and active and customer_id = ?",
            row -> row.number("id"),
            login.strip(),
            customer.id());
    UserCircle.contact(login, customer.number(), found.isPresent());
    return found.orElseThrow();
  }

  private CustomerProfile find(String number) {
    return statements.first(SELECT, CustomerProfiles::view, number).orElseThrow();
  }

  private static CustomerProfile view(Row row) {
    return new CustomerProfile(
        row.text("number"),
        row.text("organisation"),
        row.text("organisation_name"),
        row.text("segment"),
        row.text("contact"),
        row.text("contact_name"),
        row.instant("reviewed_at"),
        row.text("reviewed_by"),
        row.number("users"),
        row.number("version"));
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.CUSTOMER, number);
  }
}
