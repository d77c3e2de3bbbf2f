package org.evident.foundation.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.search.rule.Query;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;

/**
 * Keeps entries and asks for their words: PostgreSQL by its text search in English and German stems, H2 by a table of words.
 * Names of people are words everywhere, since a stem of a name is somebody else's.
 */
@ApplicationScoped
class WordRows {

  private static final String INSERT =
      "insert into search_entry (id, kind, number, audience, customer_id, title, digest%s) values"
          + " (?, ?, ?, ?, ?, ?, ?%s)";
  private static final String STEMS =
      ", to_tsvector('english', cast(? as text)) || to_tsvector('german', cast(? as text))";

  @Inject private Statements statements;

  /**
   * A condition on entries {@code e}, with its values.
   *
   * @param sql made of constants only
   * @param often whether to try the newest entries first: the index of a common word costs more than reading them
   */
  record Condition(String sql, List<Object> values, boolean often) {}

  /** That an entry of a kind has all the words. */
  Condition with(RecordKind kind, Query query) {
    return stems(kind)
        ? new Condition(
            "e.words @@ (to_tsquery('english', ?) || to_tsquery('german', ?))",
            List.of(query.lexemes(), query.lexemes()),
            true)
        : words(kind, query);
  }

  private static Condition words(RecordKind kind, Query query) {
    List<String> parts = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (String word : query.words()) {
      parts.add(
          "e.id in (select w.entry_id from search_word w where w.kind = '"
              + kind.name()
              + "' and w.word >= ? and w.word < ?)");
      values.addAll(List.of(word, Query.after(word)));
    }
    return new Condition(String.join(" and ", parts), values, false);
  }

  /** Adds entries, each with its key. */
  void add(List<Long> keys, List<SearchDocument> documents) {
    List<Object[]> plain = new ArrayList<>();
    List<Object[]> stemmed = new ArrayList<>();
    List<Object[]> words = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      SearchDocument document = documents.get(i);
      long key = keys.get(i);
      (postgres() ? stemmed : plain).add(row(key, document));
      if (!stems(document.about().kind())) {
        document.words().forEach(w -> words.add(new Object[] {document.about().kind(), w, key}));
      }
    }
    statements.changeAll(INSERT.formatted("", ""), plain);
    statements.changeAll(INSERT.formatted(", words", STEMS), stemmed);
    statements.changeAll("insert into search_word (kind, word, entry_id) values (?, ?, ?)", words);
  }

  private Object[] row(long key, SearchDocument d) {
    List<Object> row = new ArrayList<>();
    row.add(key);
    row.add(d.about().kind());
    row.add(d.about().number());
    row.add(d.audience());
    row.add(d.customer());
    row.add(d.title());
    row.add(d.digest());
    if (postgres()) {
      String all = String.join(" ", d.words());
      row.addAll(List.of(all, all));
    }
    return row.toArray();
  }

  /** Takes entries out, with their words. */
  void remove(List<Long> keys) {
    statements.changeAll(
        "delete from search_entry where id = ?",
        keys.stream().map(key -> new Object[] {key}).toList());
  }

  private boolean stems(RecordKind kind) {
    return postgres() && kind != RecordKind.PERSON;
  }

  private boolean postgres() {
    return Statements.POSTGRES.equals(statements.dialect());
  }
}
