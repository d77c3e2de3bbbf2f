package org.evident.foundation.search.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evident.foundation.history.boundary.RecordWritten;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;

/** Keeps the entries of records as their words are, in the transaction that changed them (SRC-1). */
@ApplicationScoped
public class SearchIndex {

  private static final String TOUCHED = SearchIndex.class.getName();
  private static final int AT_ONCE = 500;
  private static final int BLOCK = 500;

  @Inject private SearchRooms rooms;
  @Inject private WordRows words;
  @Inject private Statements statements;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  /** A record has changed; it is read once, when its transaction has said all it has to say. */
  void touched(@Observes RecordWritten written) {
    RecordKind kind = written.about().kind();
    boolean lives = transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
    if (!lives || rooms.of(kind).isEmpty()) {
      return;
    }
    @SuppressWarnings("unchecked")
    Map<RecordKind, Set<String>> known =
        (Map<RecordKind, Set<String>>) transaction.getResource(TOUCHED);
    Map<RecordKind, Set<String>> touched = known;
    if (touched == null) {
      touched = new EnumMap<>(RecordKind.class);
      transaction.putResource(TOUCHED, touched);
      transaction.registerInterposedSynchronization(new AtTheEnd(touched));
    }
    touched.computeIfAbsent(kind, k -> new TreeSet<>()).add(written.about().number());
  }

  /** Reads records anew and writes the entries that say something else than before. */
  public void refresh(RecordKind kind, Collection<String> numbers) {
    Searched room = rooms.of(kind).orElseThrow();
    List<String> all = List.copyOf(numbers);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      write(room, kind, all.subList(from, Math.min(from + AT_ONCE, all.size())));
    }
  }

  private void write(Searched room, RecordKind kind, List<String> numbers) {
    Map<String, List<Long>> stored = stored(kind, numbers);
    List<SearchDocument> changed = new ArrayList<>();
    for (SearchDocument document : room.documents(kind, numbers)) {
      List<Long> same = stored.get(key(document));
      if (same == null) {
        changed.add(document);
      } else {
        same.remove(0);
        stored.values().removeIf(List::isEmpty);
      }
    }
    words.remove(stored.values().stream().flatMap(List::stream).toList());
    words.add(keys(changed.size()), changed);
  }

  private Map<String, List<Long>> stored(RecordKind kind, List<String> numbers) {
    Map<String, List<Long>> stored = new HashMap<>();
    statements.eachOf(
        "select e.id, e.number, e.audience, e.digest from :asked join search_entry e on e.kind = ? and"
            + " e.number = asked.text",
        numbers,
        row ->
            stored
                .computeIfAbsent(
                    row.text("number") + " " + row.text("audience") + " " + row.text("digest"),
                    k -> new ArrayList<>())
                .add(row.number("id")),
        kind);
    return stored;
  }

  private static String key(SearchDocument d) {
    return d.about().number() + " " + d.audience() + " " + d.digest();
  }

  private List<Long> keys(int count) {
    List<Long> keys = new ArrayList<>();
    while (keys.size() < count) {
      long first = statements.block("search_entry_seq", BLOCK);
      for (int i = 0; i < BLOCK && keys.size() < count; i++) {
        keys.add(first + i);
      }
    }
    return keys;
  }

  private final class AtTheEnd implements Synchronization {
    private final Map<RecordKind, Set<String>> touched;

    AtTheEnd(Map<RecordKind, Set<String>> touched) {
      this.touched = touched;
    }

    @Override
    public void beforeCompletion() {
      touched.forEach(SearchIndex.this::refresh);
    }

    @Override
    public void afterCompletion(int status) {
      // Nothing is left to do: the entries live or die with the transaction.
    }
  }
}
