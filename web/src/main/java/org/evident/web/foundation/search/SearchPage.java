package org.evident.web.foundation.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.foundation.search.boundary.PersonHit;
import org.evident.foundation.search.boundary.SearchAnswer;
import org.evident.foundation.search.boundary.SearchHit;
import org.evident.foundation.search.boundary.Searches;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;

/** What a search found: some of each kind, or all of one kind page by page; a record's number leads to the record (SRC-3). */
@Named
@RequestScoped
public class SearchPage {

  private static final int PAGE = 50;

  @Inject private Searches searches;
  @Inject private RecordPlaces places;

  private String typed;
  private RecordKind kind;
  private String after;
  private List<PersonHit> people = List.of();
  private SearchAnswer answer;
  private Page<SearchHit> page;

  /** Searches before anything is shown; answers with the way to a record whose number was typed. */
  public String open() {
    if (kind != null) {
      page = searches.page(kind, typed, after == null ? "" : after, PAGE);
      return null;
    }
    answer = searches.search(typed);
    if (answer.exact() != null) {
      return places.way(answer.exact());
    }
    if (answer.groups().stream().anyMatch(group -> group.kind() == RecordKind.PERSON)) {
      people = searches.people(typed);
    }
    return null;
  }

  /** The kinds with records that fit; people are told apart by more than a title. */
  public List<SearchAnswer.Group> groups() {
    return answer == null
        ? List.of()
        : answer.groups().stream().filter(g -> g.kind() != RecordKind.PERSON).toList();
  }

  /** The active people that fit. */
  public List<PersonHit> people() {
    return people;
  }

  /** The records of the kind chosen, or null. */
  public Page<SearchHit> page() {
    return page;
  }

  /** Whether something was asked for and nothing fits. */
  public boolean nothing() {
    return typed != null
        && !typed.isBlank()
        && (page == null ? groups().isEmpty() && people.isEmpty() : page.items().isEmpty());
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed;
  }

  public RecordKind getKind() {
    return kind;
  }

  public void setKind(RecordKind kind) {
    this.kind = kind;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
