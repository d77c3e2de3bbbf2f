package org.evident.foundation.party.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.SUPPLIER_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.rule.OrganisationKind;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;

/** The door to organisations: the own one, and those customers and suppliers are or belong to (processes.md 1.3). */
@Stateless
@RolesAllowed({
  ADMIN,
  RELATIONSHIP_MANAGERS,
  LEVEL_MANAGERS,
  SUPPLIER_MANAGERS,
  OWNER_OF_SMS,
  AUDITORS
})
public class Organisations {

  @Inject private OrganisationRows rows;
  @Inject private Parties parties;
  @Inject private Numbers numbers;
  @Inject private Mandates mandates;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /**
   * A page of them, by name.
   *
   * @param after the name the page before ended with, or empty for the first one
   */
  public Page<OrganisationView> page(String after, int limit) {
    return Page.of(rows.page(after, limit + 1), limit, OrganisationView::name);
  }

  /** One organisation by number; breaks REC-1 where there is none. */
  public OrganisationView organisation(String number) {
    return rows.find(number);
  }

  /** The customers that are an organisation or units of it, as far as the caller may see them, by name; breaks REC-1. */
  public List<CustomerView> customers(String number) {
    return rows.customers(rows.find(number).number()).stream().map(parties::customer).toList();
  }

  /** The one the system belongs to; empty until the first is made known. */
  public Optional<OrganisationView> own() {
    return rows.own();
  }

  /** Makes an organisation known; the first one is the own one (PTY-23). Breaks REC-3, REC-1 or PTY-10. */
  @RolesAllowed({ADMIN, RELATIONSHIP_MANAGERS, SUPPLIER_MANAGERS})
  public OrganisationView add(@Valid WriteOrganisation command) {
    requireWriter(command.own());
    String name = command.name().strip();
    rows.requireFree(name, "");
    String kinds = OrganisationKind.written(OrganisationKind.named(command.kinds()));
    String number = numbers.next(RecordKind.ORGANISATION, LocalDate.now(clock).getYear());
    Optional<OrganisationView> before = rows.own();
    rows.insert(number, name, kinds);
    histories.write(about(number), "CREATED", name);
    if (command.own() || before.isEmpty()) {
      makeOwn(number, before);
    }
    return rows.find(number);
  }

  /**
   * Corrects an organisation. The own one stays the own one until another is said to be it.
   *
   * @throws org.evident.kernel.RuleBroken REC-2 if somebody else has changed it since the version given, REC-3 if another
   *     has the name, PTY-10 for whom only part of the organisation was given
   */
  @RolesAllowed({ADMIN, RELATIONSHIP_MANAGERS, SUPPLIER_MANAGERS})
  public OrganisationView change(String number, @Valid WriteOrganisation command) {
    OrganisationView before = rows.find(number);
    boolean another = command.own() && !before.own();
    requireWriter(another);
    String name = command.name().strip();
    rows.requireFree(name, number);
    String kinds = OrganisationKind.written(OrganisationKind.named(command.kinds()));
    rows.set(number, Objects.requireNonNullElse(command.version(), before.version()), name, kinds);
    if (another) {
      makeOwn(number, rows.own());
    }
    histories.changed(
        about(number),
        "CHANGED",
        "",
        FieldChange.of("name", before.name(), name),
        FieldChange.of("kinds", String.join(" ", before.kinds()), kinds));
    return rows.find(number);
  }

  private void makeOwn(String number, Optional<OrganisationView> before) {
    rows.makeOwn(number);
    histories.changed(about(number), "CHANGED", "", FieldChange.of("own", false, true));
    before.ifPresent(
        one ->
            histories.changed(
                about(one.number()), "CHANGED", "", FieldChange.of("own", true, false)));
  }

  /** Organisations belong to no customer or service alone; which one is the own one is for administrators to say. */
  private void requireWriter(boolean own) {
    if (own) {
      mandates.require(List.of(), Role.ADMINISTRATOR);
    } else {
      mandates.require(
          List.of(), Role.ADMINISTRATOR, Role.RELATIONSHIP_MANAGER, Role.SUPPLIER_MANAGER);
    }
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.ORGANISATION, number);
  }
}
