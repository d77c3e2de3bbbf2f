package org.evident.foundation.search.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.search.boundary.FoundEntries.Reader;
import org.evident.foundation.search.rule.Query;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** The door to searching: records by number and words, people by name (SRC-1 to SRC-4). */
@Stateless
@PermitAll
public class Searches {

  private static final int FEW = 6;
  private static final int PEOPLE = 20;

  @Inject private SearchRooms rooms;
  @Inject private WordRows words;
  @Inject private FoundEntries entries;
  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Mandates mandates;

  /** The newest records of each kind that have all the words, and the record of the number typed. */
  public SearchAnswer search(String typed) {
    Query query = Query.of(typed);
    if (query.empty()) {
      return SearchAnswer.NOTHING;
    }
    Caller caller = callers.current();
    Reader reader = reader(caller);
    List<SearchAnswer.Group> groups = new ArrayList<>();
    for (RecordKind kind : rooms.open(caller)) {
      Page<SearchHit> found = entries.page(kind, query, reader, "", FEW);
      if (!found.items().isEmpty()) {
        groups.add(new SearchAnswer.Group(kind, found.items(), found.next() != null));
      }
    }
    return new SearchAnswer(exact(query, reader), groups);
  }

  /**
   * A page of the records of one kind that have all the words, newest first.
   *
   * @param after the key the page before ended with, or empty for the first one
   * @throws RuleBroken ACC-1 if the caller's roles do not read the kind
   */
  public Page<SearchHit> page(RecordKind kind, String typed, String after, int limit) {
    Query query = Query.of(typed);
    Caller caller = callers.current();
    if (!rooms.open(caller).contains(kind)) {
      throw new RuleBroken("ACC-1");
    }
    return query.empty()
        ? new Page<>(List.of(), null)
        : entries.page(kind, query, reader(caller), after, limit);
  }

  /** Up to twenty active people by name whose names begin with what was typed. */
  public List<PersonHit> people(String typed) {
    Query query = Query.of(typed);
    Caller caller = callers.current();
    if (query.empty() || !rooms.open(caller).contains(RecordKind.PERSON)) {
      return List.of();
    }
    WordRows.Condition fits = words.with(RecordKind.PERSON, query);
    List<Object> values = new ArrayList<>(fits.values());
    if (caller.customerId() != null) {
      values.add(caller.customerId());
    }
    return statements.list(
        "select p.number, p.login, p.name, coalesce(t.name, c.name) as place from search_entry e join"
            + " person p on p.number = e.number left join team t on t.id = p.team_id left join"
            + " customer c on c.id = p.customer_id where e.kind = 'PERSON' and p.active and "
            + fits.sql()
            + (caller.customerId() == null ? "" : " and p.customer_id = ?")
            + " order by e.title, e.id fetch first "
            + PEOPLE
            + " rows only",
        row ->
            new PersonHit(
                row.text("number"), row.text("login"), row.text("name"), row.text("place")),
        values.toArray());
  }

  /** The roles of the caller that read a kind of record; each of them opens it as far as it reaches. */
  public Set<Role> opening(RecordKind kind) {
    Caller caller = callers.current();
    return caller.roles().stream()
        .filter(role -> rooms.open(caller.with(role)).contains(kind))
        .collect(Collectors.toSet());
  }

  private Reader reader(Caller caller) {
    Set<Scope> scopes = mandates.ofProvider();
    return new Reader(caller, !scopes.equals(Set.of(Scope.GLOBAL)));
  }

  private SearchHit exact(Query query, Reader reader) {
    boolean open =
        query.record() != null && rooms.open(reader.caller()).contains(query.record().kind());
    return open ? entries.of(query.record(), reader).orElse(null) : null;
  }
}
