package org.evident.web.assurance.availability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where services and components stand in a picture of what requires what: each below all that require it.
 *
 * @param width of the picture, in its units
 * @param height of the picture
 */
public record ServiceMap(List<Node> nodes, List<Edge> edges, int width, int height) {

  private static final int BOX = 184;
  private static final int HIGH = 40;
  private static final int ACROSS = 208;
  private static final int DOWN = 96;
  private static final int MARGIN = 8;
  private static final int LONGEST = 24;

  /** Something that requires or is required, and how it is. */
  public record Part(String key, String name, String state, List<String> requires) {
    public Part {
      requires = List.copyOf(requires);
    }
  }

  /**
   * A box.
   *
   * @param key number of the service; of a component its name with a word before it
   * @param label its name, cut where it is too long
   * @param middle of the box from left to right, where its label stands
   */
  public record Node(
      String key, String name, String label, String state, int x, int y, int middle, int line) {}

  /** A line from a box to one it requires. */
  public record Edge(int x1, int y1, int x2, int y2) {}

  /** The width of a box. */
  public int box() {
    return BOX;
  }

  /** The height of a box. */
  public int high() {
    return HIGH;
  }

  /** Places parts; one that stands alone is left out, and what requires goes round in no circle (AV-8). */
  public static ServiceMap of(Collection<Part> parts) {
    Map<String, Part> known = new TreeMap<>();
    parts.forEach(part -> known.put(part.key(), part));
    Map<String, Integer> layers = new LinkedHashMap<>();
    for (Part part : known.values()) {
      if (!part.requires().isEmpty()) {
        sink(part.key(), 0, known, layers);
      }
    }
    Map<Integer, List<Part>> rows = new TreeMap<>();
    layers.forEach(
        (key, layer) -> rows.computeIfAbsent(layer, l -> new ArrayList<>()).add(known.get(key)));
    Map<String, Node> nodes = new LinkedHashMap<>();
    rows.forEach((layer, row) -> place(layer, row, known, nodes));
    int widest = rows.values().stream().mapToInt(List::size).max().orElse(0);
    return new ServiceMap(
        List.copyOf(nodes.values()),
        edges(nodes, known),
        2 * MARGIN + Math.max(0, widest * ACROSS - (ACROSS - BOX)),
        2 * MARGIN + Math.max(0, rows.size() * DOWN - (DOWN - HIGH)));
  }

  /** A part lies at least so deep, and what it requires deeper. */
  private static void sink(
      String key, int depth, Map<String, Part> known, Map<String, Integer> layers) {
    Part part = known.get(key);
    if (part == null || layers.getOrDefault(key, -1) >= depth) {
      return;
    }
    layers.put(key, depth);
    part.requires().forEach(required -> sink(required, depth + 1, known, layers));
  }

  private static void place(
      int layer, List<Part> row, Map<String, Part> known, Map<String, Node> nodes) {
    row.sort(
        Comparator.comparingDouble((Part part) -> above(part, known, nodes))
            .thenComparing(Part::name));
    for (int i = 0; i < row.size(); i++) {
      Part part = row.get(i);
      int x = MARGIN + i * ACROSS;
      int y = MARGIN + layer * DOWN;
      nodes.put(
          part.key(),
          new Node(
              part.key(),
              part.name(),
              cut(part.name()),
              part.state(),
              x,
              y,
              x + BOX / 2,
              y + HIGH / 2 + 4));
    }
  }

  /** How far right those stand that require a part, so that lines cross less. */
  private static double above(Part part, Map<String, Part> known, Map<String, Node> nodes) {
    return nodes.values().stream()
        .filter(node -> known.get(node.key()).requires().contains(part.key()))
        .mapToInt(Node::x)
        .average()
        .orElse(0);
  }

  private static List<Edge> edges(Map<String, Node> nodes, Map<String, Part> known) {
    List<Edge> edges = new ArrayList<>();
    for (Node from : nodes.values()) {
      for (String required : known.get(from.key()).requires()) {
        Node to = nodes.get(required);
        if (to != null) {
          edges.add(new Edge(from.middle(), from.y() + HIGH, to.middle(), to.y()));
        }
      }
    }
    return edges;
  }

  private static String cut(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
  }
}
