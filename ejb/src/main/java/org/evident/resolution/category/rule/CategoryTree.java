package org.evident.resolution.category.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/** The words of one kind and which stands below which. */
public final class CategoryTree {

  private static final int LONGEST = 100;

  private final Map<String, Node> nodes = new HashMap<>();

  /**
   * A tree of words.
   *
   * @param nodes all of a kind, in any order
   */
  public CategoryTree(Collection<Node> nodes) {
    nodes.forEach(node -> this.nodes.put(node.number(), node));
  }

  /**
   * A word.
   *
   * @param number what it is cited by
   * @param parent the number of the one it stands below, null at the top
   * @param retired whether nobody chooses it any more
   */
  public record Node(String number, String name, String parent, boolean retired) {}

  /** How a word is compared with others: without case, and with single blanks. */
  public static String folded(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /**
   * Refuses a new word that says nothing, is too long or is there already (CTG-1).
   *
   * @return the word as it is kept
   * @throws RuleBroken CTG-1 or CTG-1.TWICE at {@code name}
   */
  public String requireNew(String name) {
    FreeText.require(name, "name", "CTG-1");
    String kept = name.strip().replaceAll("\\s+", " ");
    if (kept.length() > LONGEST) {
      throw RuleBroken.at("name", "CTG-1", kept.substring(0, LONGEST));
    }
    nodes.values().stream()
        .filter(node -> folded(node.name()).equals(folded(kept)))
        .findFirst()
        .ifPresent(
            node -> {
              throw RuleBroken.at("name", "CTG-1.TWICE", node.name());
            });
    return kept;
  }

  /**
   * Refuses a place below a word that is not there, is retired, or stands below it itself (CTG-2).
   *
   * @param number the word to be placed, null for a new one
   * @param parent the number of the one it is to stand below, null for the top
   * @throws RuleBroken REC-1, CTG-2.RETIRED or CTG-2.CIRCLE at {@code parent}
   */
  public void requirePlace(String number, String parent) {
    if (parent == null) {
      return;
    }
    Node above = nodes.get(parent);
    if (above == null) {
      throw RuleBroken.at("parent", "REC-1", parent);
    }
    if (above.retired()) {
      throw RuleBroken.at("parent", "CTG-2.RETIRED", above.name());
    }
    if (number != null && line(parent).contains(number)) {
      throw RuleBroken.at("parent", "CTG-2.CIRCLE", above.name());
    }
  }

  /**
   * Refuses to retire a word while others in force stand below it (CTG-2).
   *
   * @throws RuleBroken CTG-2.BELOW at {@code retired}
   */
  public void requireLeaf(String number) {
    List<String> below =
        nodes.values().stream()
            .filter(node -> number.equals(node.parent()) && !node.retired())
            .map(Node::name)
            .sorted()
            .toList();
    if (!below.isEmpty()) {
      throw RuleBroken.at("retired", "CTG-2.BELOW", String.join(", ", below));
    }
  }

  /** A word with those it stands below, from the top down. */
  public String path(String number) {
    StringBuilder path = new StringBuilder();
    for (String one : line(number)) {
      String name = nodes.get(one).name();
      path.insert(0, path.length() == 0 ? name : name + " / ");
    }
    return path.toString();
  }

  /**
   * Refuses what somebody chose that is no word in force, unless there is none or the record says it already (CTG-3).
   *
   * @param field where it was chosen
   * @param had what the record says, or null
   * @return the word as it is kept; what was chosen, where any may be
   * @throws RuleBroken CTG-3 at the field
   */
  public String requireChosen(String field, String chosen, String had) {
    boolean open = nodes.values().stream().allMatch(Node::retired);
    if (open || chosen == null || chosen.isBlank() || chosen.equals(had)) {
      return chosen;
    }
    return nodes.values().stream()
        .filter(node -> !node.retired() && folded(node.name()).equals(folded(chosen)))
        .map(Node::name)
        .findFirst()
        .orElseThrow(() -> RuleBroken.at(field, "CTG-3", chosen));
  }

  /** A word and those above it, the nearest first; ends where it would begin again. */
  private Set<String> line(String number) {
    Set<String> line = new LinkedHashSet<>();
    String one = number;
    while (one != null && nodes.containsKey(one) && line.add(one)) {
      one = nodes.get(one).parent();
    }
    return line;
  }
}
