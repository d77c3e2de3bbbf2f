package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.search.boundary.SearchDocument;
import org.evident.foundation.search.boundary.Searched;
import org.evident.foundation.search.rule.Audience;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;

/** Reviews are found by month, service and customer from their first step on; customers find what is published. */
@ApplicationScoped
class ReviewSearch implements Searched {

  private static final Role[] READERS = {
    Role.REPORT_AUTHOR,
    Role.SERVICE_LEVEL_MANAGER,
    Role.SERVICE_OWNER,
    Role.RELATIONSHIP_MANAGER,
    Role.CUSTOMER_REPRESENTATIVE,
    Role.SMS_OWNER,
    Role.PROCESS_OWNER,
    Role.AUDITOR
  };
  private static final String PUBLISHED = "('PUBLISHED', 'RESTATED')";

  @Inject private Statements statements;
  @Inject private ReviewReach reach;

  @Override
  public List<RecordKind> kinds() {
    return List.of(RecordKind.REVIEW);
  }

  @Override
  public String table(RecordKind kind) {
    return "review";
  }

  @Override
  public boolean opens(RecordKind kind, Caller caller) {
    return caller.hasAny(READERS);
  }

  @Override
  public List<SearchDocument> documents(RecordKind kind, Collection<String> numbers) {
    return statements.list(
        "select r.number, r.period, r.customer_id, c.name as customer, s.name as service, r.state in "
            + PUBLISHED
            + " as published from review r join customer c on c.id = r.customer_id left join service s"
            + " on s.id = r.service_id where r.number in ("
            + Statements.places(numbers.size())
            + ")",
        ReviewSearch::document,
        numbers.toArray());
  }

  private static SearchDocument document(Row row) {
    String service = row.text("service");
    String title =
        row.text("period") + " " + (service == null ? "" : service + ", ") + row.text("customer");
    return SearchDocument.of(
        new RecordRef(RecordKind.REVIEW, row.text("number")),
        row.flag("published") ? Audience.ALL : Audience.STAFF,
        row.number("customer_id"),
        title,
        List.of());
  }

  @Override
  public ReachedRows reached(RecordKind kind) {
    return reach
        .rows()
        .inside(
            "exists (select 1 from review r join customer c on c.id = r.customer_id left join service s"
                + " on s.id = r.service_id where r.number = e.number %s)");
  }

  @Override
  public Set<String> seen(RecordKind kind, long customer, Collection<String> numbers) {
    List<Object> values = new ArrayList<>(numbers);
    values.add(customer);
    return new HashSet<>(
        statements.list(
            "select number from review where number in ("
                + Statements.places(numbers.size())
                + ") and customer_id = ? and state in "
                + PUBLISHED,
            row -> row.text("number"),
            values.toArray()));
  }
}
