package org.evident.portfolio.catalogue.boundary;

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

/** Services are found by their names, and by whom they belong to. */
@ApplicationScoped
class ServiceSearch implements Searched {

  @Inject private Statements statements;

  @Override
  public List<RecordKind> kinds() {
    return List.of(RecordKind.SERVICE);
  }

  @Override
  public String table(RecordKind kind) {
    return "service";
  }

  @Override
  public boolean opens(RecordKind kind, Caller caller) {
    return true;
  }

  @Override
  public boolean shared(RecordKind kind) {
    return true;
  }

  @Override
  public List<SearchDocument> documents(RecordKind kind, Collection<String> numbers) {
    return statements.list(
        "select s.number, s.name, p.name as owner, t.name as team from service s left join person p on"
            + " p.id = s.owner_id left join team t on t.id = s.team_id where s.number in ("
            + Statements.places(numbers.size())
            + ")",
        row ->
            SearchDocument.of(
                new RecordRef(RecordKind.SERVICE, row.text("number")),
                Audience.ALL,
                null,
                row.text("name"),
                Arrays.asList(row.text("owner"), row.text("team"))),
        numbers.toArray());
  }

  @Override
  public ReachedRows reached(RecordKind kind) {
    return ReachedRows.ALL;
  }

  @Override
  public Set<String> seen(RecordKind kind, long customer, Collection<String> numbers) {
    List<Object> values = new ArrayList<>(numbers);
    values.addAll(List.of(customer, customer, customer, customer));
    return new HashSet<>(
        statements.list(
            "select s.number from service s where s.number in ("
                + Statements.places(numbers.size())
                + ") and "
                + Services.SEEN,
            row -> row.text("number"),
            values.toArray()));
  }
}
