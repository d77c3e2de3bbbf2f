package org.evident.foundation.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.search.rule.Audience;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;

/** People and customers: staff find all of them, a customer's people themselves and each other. */
@ApplicationScoped
class PartySearch implements Searched {

  @Inject private Statements statements;

  @Override
  public List<RecordKind> kinds() {
    return List.of(RecordKind.CUSTOMER, RecordKind.PERSON);
  }

  @Override
  public String table(RecordKind kind) {
    return kind == RecordKind.PERSON ? "person" : "customer";
  }

  @Override
  public boolean opens(RecordKind kind, Caller caller) {
    return kind == RecordKind.CUSTOMER
        || caller.customerId() != null
        || caller.roles().stream().anyMatch(role -> role != Role.USER);
  }

  @Override
  public List<SearchDocument> documents(RecordKind kind, Collection<String> numbers) {
    String places = "(" + Statements.places(numbers.size()) + ")";
    return kind == RecordKind.PERSON
        ? statements.list(
            "select p.number, p.login, p.name, p.email, p.customer_id, t.name as team from person p"
                + " left join team t on t.id = p.team_id where p.number in "
                + places,
            PartySearch::person,
            numbers.toArray())
        : statements.list(
            "select number, name, id from customer where number in " + places,
            PartySearch::customer,
            numbers.toArray());
  }

  private static SearchDocument person(Row row) {
    Long customer = row.numberOrNull("customer_id");
    return SearchDocument.of(
        new RecordRef(RecordKind.PERSON, row.text("number")),
        customer == null ? Audience.STAFF : Audience.ALL,
        customer,
        row.text("name"),
        Arrays.asList(row.text("login"), row.text("email"), row.text("team")));
  }

  private static SearchDocument customer(Row row) {
    return SearchDocument.of(
        new RecordRef(RecordKind.CUSTOMER, row.text("number")),
        Audience.ALL,
        row.number("id"),
        row.text("name"),
        List.of());
  }

  @Override
  public ReachedRows reached(RecordKind kind) {
    return ReachedRows.ALL;
  }

  @Override
  public Set<String> seen(RecordKind kind, long customer, Collection<String> numbers) {
    List<Object> values = new ArrayList<>(numbers);
    values.add(customer);
    return new HashSet<>(
        statements.list(
            "select number from "
                + table(kind)
                + " where number in ("
                + Statements.places(numbers.size())
                + ") and "
                + (kind == RecordKind.PERSON ? "customer_id" : "id")
                + " = ?",
            row -> row.text("number"),
            values.toArray()));
  }
}
