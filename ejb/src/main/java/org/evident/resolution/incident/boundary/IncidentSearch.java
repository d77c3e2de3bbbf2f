package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.search.boundary.SearchDocument;
import org.evident.foundation.search.boundary.SearchIndex;
import org.evident.foundation.search.boundary.Searched;
import org.evident.foundation.search.rule.Audience;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;

/**
 * Incidents are found by title, description, solution and notes. What a private note says has an entry of its own that no
 * customer's search reads.
 */
@ApplicationScoped
class IncidentSearch implements Searched {

  /** The newest notes of an incident that are searched; one with two thousand of them stays quick to change. */
  private static final int NOTES = 200;

  private static final Role[] READERS = {
    Role.SERVICE_DESK,
    Role.RESOLVER,
    Role.INCIDENT_MANAGER,
    Role.MAJOR_INCIDENT_MANAGER,
    Role.SERVICE_OWNER,
    Role.SERVICE_LEVEL_MANAGER,
    Role.RELATIONSHIP_MANAGER,
    Role.REPORT_AUTHOR,
    Role.AUDITOR,
    Role.CUSTOMER_REPRESENTATIVE,
    Role.ADMINISTRATOR
  };

  @Inject private Statements statements;
  @Inject private Mandates mandates;
  @Inject private SearchIndex index;

  @Override
  public List<RecordKind> kinds() {
    return List.of(RecordKind.INCIDENT);
  }

  @Override
  public String table(RecordKind kind) {
    return "incident";
  }

  @Override
  public boolean opens(RecordKind kind, Caller caller) {
    return caller.hasAny(READERS);
  }

  /** Indexes incidents of a log, a few statements for a whole chunk of them. */
  void index(String source, Collection<String> externals) {
    List<String> numbers = new ArrayList<>();
    statements.eachOf(
        "select i.number from :asked join incident i on i.source = ? and i.external_ref = asked.text",
        externals,
        row -> numbers.add(row.text("number")),
        source);
    index.refresh(RecordKind.INCIDENT, numbers);
  }

  @Override
  public List<SearchDocument> documents(RecordKind kind, Collection<String> numbers) {
    List<SearchDocument> documents = new ArrayList<>();
    Map<Long, List<Note>> notes = notes(numbers);
    statements.each(
        "select i.id, i.number, i.external_ref, i.title, i.description, i.customer_id, i.item, i.site,"
            + " i.resolution_text, i.problem_ref, i.change_ref, s.name as service from incident i join"
            + " service s on s.id = i.service_id where i.number in ("
            + Statements.places(numbers.size())
            + ")",
        row -> documents.addAll(documents(row, notes.getOrDefault(row.number("id"), List.of()))),
        numbers.toArray());
    return documents;
  }

  private static List<SearchDocument> documents(Row row, List<Note> notes) {
    List<String> open =
        new ArrayList<>(
            Arrays.asList(
                row.text("external_ref"),
                row.text("description"),
                row.text("service"),
                row.text("item"),
                row.text("site"),
                row.text("resolution_text"),
                row.text("problem_ref"),
                row.text("change_ref")));
    notes.stream().filter(Note::open).map(Note::text).forEach(open::add);
    if (notes.stream().allMatch(Note::open)) {
      return List.of(document(row, Audience.ALL, open));
    }
    List<String> all = new ArrayList<>(open);
    notes.stream().filter(note -> !note.open()).map(Note::text).forEach(all::add);
    return List.of(document(row, Audience.STAFF, all), document(row, Audience.CUSTOMER, open));
  }

  private static SearchDocument document(Row row, Audience audience, List<String> texts) {
    return SearchDocument.of(
        new RecordRef(RecordKind.INCIDENT, row.text("number")),
        audience,
        row.number("customer_id"),
        row.text("title"),
        texts);
  }

  private Map<Long, List<Note>> notes(Collection<String> numbers) {
    Map<Long, List<Note>> notes = new HashMap<>();
    statements.each(
        "select incident_id, visible_to_customer, text from (select n.incident_id,"
            + " n.visible_to_customer, n.text, row_number() over (partition by n.incident_id order by"
            + " n.at desc, n.id desc) as place from work_note n join incident i on i.id ="
            + " n.incident_id where n.taken_back_at is null and i.number in ("
            + Statements.places(numbers.size())
            + ")) newest where place <= "
            + NOTES,
        row ->
            notes
                .computeIfAbsent(row.number("incident_id"), id -> new ArrayList<>())
                .add(new Note(row.flag("visible_to_customer"), row.text("text"))),
        numbers.toArray());
    return notes;
  }

  @Override
  public ReachedRows reached(RecordKind kind) {
    return ReachedIncidents.of(mandates.scopes(READERS))
        .inside(
            "exists (select 1 from incident i join customer c on c.id = i.customer_id join service s on"
                + " s.id = i.service_id where i.number = e.number %s)");
  }

  @Override
  public Set<String> seen(RecordKind kind, long customer, Collection<String> numbers) {
    List<Object> values = new ArrayList<>(numbers);
    values.add(customer);
    return new HashSet<>(
        statements.list(
            "select number from incident where number in ("
                + Statements.places(numbers.size())
                + ") and customer_id = ?",
            row -> row.text("number"),
            values.toArray()));
  }

  private record Note(boolean open, String text) {}
}
