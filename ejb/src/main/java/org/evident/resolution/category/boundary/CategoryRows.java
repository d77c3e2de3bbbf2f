package org.evident.resolution.category.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.category.rule.CategoryKind;
import org.evident.resolution.category.rule.CategoryTree;

/** Reads the words people choose from, and whether what somebody chose is one (CTG-3). */
@ApplicationScoped
public class CategoryRows {

  @Inject private Statements statements;

  /**
   * Refuses what is no word in force while there are any (CTG-3).
   *
   * @param field where it was chosen
   * @param had what the record says already, or null
   * @return the word as it is kept
   */
  public String require(CategoryKind kind, String field, String chosen, String had) {
    return chosen == null || chosen.isBlank() || chosen.equals(had)
        ? chosen
        : tree(stored(kind)).requireChosen(field, chosen, had);
  }

  /** All of a kind, by their path. */
  List<CategoryView> all(CategoryKind kind) {
    List<Stored> stored = stored(kind);
    CategoryTree tree = tree(stored);
    return stored.stream()
        .map(
            one ->
                new CategoryView(
                    one.node().number(),
                    kind,
                    one.node().name(),
                    tree.path(one.node().number()),
                    one.node().parent(),
                    one.retiredAt(),
                    one.version()))
        .sorted(Comparator.comparing(CategoryView::path, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  /** The tree of a kind. */
  CategoryTree tree(CategoryKind kind) {
    return tree(stored(kind));
  }

  private static CategoryTree tree(List<Stored> stored) {
    return new CategoryTree(stored.stream().map(Stored::node).toList());
  }

  private List<Stored> stored(CategoryKind kind) {
    return statements.list(
        "select c.number, c.name, p.number as parent, c.retired_at, c.version from category c left join"
            + " category p on p.id = c.parent_id where c.kind = ?",
        Stored::of,
        kind);
  }

  private record Stored(CategoryTree.Node node, Instant retiredAt, long version) {
    static Stored of(Row row) {
      Instant retired = row.instant("retired_at");
      return new Stored(
          new CategoryTree.Node(
              row.text("number"), row.text("name"), row.text("parent"), retired != null),
          retired,
          row.number("version"));
    }
  }
}
