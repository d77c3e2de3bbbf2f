package org.evident.agreement.servicelevel.boundary;

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
import org.evident.foundation.search.boundary.SearchDocument;
import org.evident.foundation.search.boundary.Searched;
import org.evident.foundation.search.rule.Audience;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** Agreements are found by their names, their customer and the services they speak of. */
@ApplicationScoped
class AgreementSearch implements Searched {

  @Inject private Statements statements;
  @Inject private AgreementReach reach;

  @Override
  public List<RecordKind> kinds() {
    return List.of(RecordKind.AGREEMENT);
  }

  @Override
  public String table(RecordKind kind) {
    return "agreement";
  }

  @Override
  public boolean opens(RecordKind kind, Caller caller) {
    return true;
  }

  @Override
  public List<SearchDocument> documents(RecordKind kind, Collection<String> numbers) {
    return statements.list(
        "select a.number, a.name, a.customer_id, c.name as customer, (select string_agg(s.name, ' ')"
            + " from agreement_service n join service s on s.id = n.service_id where n.agreement_id ="
            + " a.id) as services from agreement a join customer c on c.id = a.customer_id where"
            + " a.number in ("
            + Statements.places(numbers.size())
            + ")",
        row ->
            SearchDocument.of(
                new RecordRef(RecordKind.AGREEMENT, row.text("number")),
                Audience.ALL,
                row.number("customer_id"),
                row.text("name"),
                Arrays.asList(row.text("customer"), row.text("services"))),
        numbers.toArray());
  }

  @Override
  public ReachedRows reached(RecordKind kind) {
    return reach.rows().inside("exists (select 1 from agreement a where a.number = e.number %s)");
  }

  @Override
  public Set<String> seen(RecordKind kind, long customer, Collection<String> numbers) {
    List<Object> values = new ArrayList<>(numbers);
    values.add(customer);
    return new HashSet<>(
        statements.list(
            "select number from agreement where number in ("
                + Statements.places(numbers.size())
                + ") and customer_id = ?",
            row -> row.text("number"),
            values.toArray()));
  }
}
