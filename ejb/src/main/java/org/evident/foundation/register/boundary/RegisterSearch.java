package org.evident.foundation.register.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.FieldType;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Reference;
import org.evident.foundation.search.boundary.SearchDocument;
import org.evident.foundation.search.boundary.Searched;
import org.evident.foundation.search.rule.Audience;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;

/** Simple records are found by their texts and by the numbers they name. */
@ApplicationScoped
class RegisterSearch implements Searched {

  @Inject private FormBook book;
  @Inject private RecordReach reach;
  @Inject private Statements statements;

  @Override
  public List<RecordKind> kinds() {
    return book.all().map(Form::kind).toList();
  }

  @Override
  public String table(RecordKind kind) {
    return form(kind).table();
  }

  @Override
  public boolean opens(RecordKind kind, Caller caller) {
    return caller.roles().stream().anyMatch(role -> role != Role.USER)
        && book.readable(caller).stream().anyMatch(form -> form.kind() == kind);
  }

  @Override
  public List<SearchDocument> documents(RecordKind kind, Collection<String> numbers) {
    Form form = form(kind);
    List<SearchDocument> documents = new ArrayList<>();
    statements.each(
        RecordRows.select(form) + " where r.number in (" + Statements.places(numbers.size()) + ")",
        row -> documents.add(document(form, RecordRows.row(form, row))),
        numbers.toArray());
    return documents;
  }

  @Override
  public ReachedRows reached(RecordKind kind) {
    Form form = form(kind);
    ReachedRecords reached = reach.reading(form, null);
    return new ReachedRows(reached.sql(), reached.values())
        .inside("exists (select 1 from " + form.table() + " r where r.number = e.number %s)");
  }

  @Override
  public Set<String> seen(RecordKind kind, long customer, Collection<String> numbers) {
    Form form = form(kind);
    List<Object> values = new ArrayList<>(numbers);
    values.add(customer);
    return new HashSet<>(
        statements.list(
            "select r.number from "
                + form.table()
                + " r where r.number in ("
                + Statements.places(numbers.size())
                + ") and "
                + RecordRows.ofCustomer(form),
            row -> row.text("number"),
            values.toArray()));
  }

  private static SearchDocument document(Form form, Registered record) {
    Long customer = customer(form, record).map(Reference::id).orElse(null);
    List<String> texts = new ArrayList<>();
    List<String> references = new ArrayList<>();
    for (Field field : form.fields()) {
      Object value = record.values().of(field.name());
      if (field.type() == FieldType.TEXT && value != null) {
        texts.add(value.toString());
      } else if (value instanceof Reference reference) {
        references.add(reference.number());
      }
    }
    String title = texts.isEmpty() ? String.join(" ", references) : texts.get(0);
    texts.addAll(references);
    texts.add(record.ref());
    return SearchDocument.of(
        new RecordRef(form.kind(), record.number()),
        form.customers() && customer != null ? Audience.ALL : Audience.STAFF,
        customer,
        title.isEmpty() ? record.number() : title,
        texts);
  }

  private static Optional<Reference> customer(Form form, Registered record) {
    return form.fields().stream()
        .filter(field -> field.type() == FieldType.CUSTOMER)
        .map(field -> (Reference) record.values().of(field.name()))
        .filter(reference -> reference != null)
        .findFirst();
  }

  private Form form(RecordKind kind) {
    return book.all().filter(form -> form.kind() == kind).findFirst().orElseThrow();
  }
}
