package org.evident.foundation.party.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.rule.DemoStaff;
import org.evident.foundation.party.rule.OrganisationKind;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;

/** The organisations of the demo, the users of its customers, and when its teams work. */
@ApplicationScoped
class DemoCircle {

  private static final String OWN = "Evident Demo Services";
  private static final List<String> SEGMENTS =
      List.of("Transport and storage", "Food industry", "Insurance");
  private static final int[] SIZES = {620, 240, 90};
  private static final int OFFICES = 4;
  private static final List<String> SUPPLIERS =
      List.of("Northline Telecom", "Cumulus Hosting", "Brightdesk Software");

  @Inject private OrganisationRows organisations;
  @Inject private UserGroupRows groups;
  @Inject private Numbers numbers;
  @Inject private Statements statements;
  @Inject private Clock clock;

  /** Makes them around the people, teams and customers that are stored. */
  void make() {
    int year = LocalDate.now(clock).getYear();
    String own = numbers.next(RecordKind.ORGANISATION, year);
    organisations.insert(own, OWN, "");
    organisations.makeOwn(own);
    for (int i = 0; i < DemoStaff.CUSTOMERS.size(); i++) {
      String name = DemoStaff.CUSTOMERS.get(i);
      long customer =
          statements
              .first("select id from customer where name = ?", row -> row.number("id"), name)
              .orElseThrow();
      String contact = "customer" + (i + 1);
      know(customer, organisation(name, OrganisationKind.CUSTOMER, year), SEGMENTS.get(i), contact);
      group(customer, "Head office", SIZES[i], List.of(contact), year);
      group(customer, "Branches", SIZES[i] / OFFICES, List.of(), year);
    }
    SUPPLIERS.forEach(name -> organisation(name, OrganisationKind.EXTERNAL_SUPPLIER, year));
    // These calendars are made by the work that follows; until then nobody is off.
    statements.change("update team set calendar_code = case when desk then 'ALL' else 'BH' end");
  }

  private Long organisation(String name, OrganisationKind kind, int year) {
    String number = numbers.next(RecordKind.ORGANISATION, year);
    organisations.insert(number, name, OrganisationKind.written(Set.of(kind)));
    return organisations.key(number);
  }

  private void know(long customer, Long organisation, String segment, String contact) {
    statements.change(
        "update customer set organisation_id = ?, segment = ?, contact_id = (select id from person"
            + " where login = ?), reviewed_at = ?, reviewed_by = 'relations' where id = ?",
        organisation,
        segment,
        contact,
        clock.instant(),
        customer);
  }

  private void group(long customer, String name, int size, List<String> members, int year) {
    String number = numbers.next(RecordKind.USER_GROUP, year);
    groups.insert(number, customer, name, size);
    groups.fill(groups.find(number, new ReachedRows("", List.of())), customer, members, List.of());
  }
}
