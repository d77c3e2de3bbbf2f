package org.evident.web.assurance.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evident.web.assurance.availability.ServiceMap.Edge;
import org.evident.web.assurance.availability.ServiceMap.Node;
import org.evident.web.assurance.availability.ServiceMap.Part;
import org.junit.jupiter.api.Test;

class ServiceMapTest {

  private static Part part(String key, String... requires) {
    return new Part(key, "The " + key, "UP", List.of(requires));
  }

  private static String rows(ServiceMap map) {
    return map.nodes().stream().map(node -> node.key() + node.y() / 96).toList().toString();
  }

  @Test
  void av8_a_part_stands_below_all_that_require_it() {
    ServiceMap map =
        ServiceMap.of(
            List.of(part("d"), part("c", "d"), part("a", "b", "d"), part("b", "c"), part("e")));
    assertEquals("[a0, b1, c2, d3]", rows(map), "what stands alone is left out");
    assertEquals(4, map.edges().size());
    for (Edge edge : map.edges()) {
      assertTrue(edge.y1() < edge.y2(), edge::toString);
    }
  }

  @Test
  void av8_lines_go_from_a_box_to_what_it_requires_within_the_picture() {
    ServiceMap map = ServiceMap.of(List.of(part("a", "x"), part("b", "y"), part("x"), part("y")));
    assertEquals(2 * 8 + 2 * 208 - 24, map.width());
    assertEquals(2 * 8 + 96 + 40, map.height());
    Node first = map.nodes().get(0);
    assertEquals(
        new Edge(first.middle(), first.y() + map.high(), first.middle(), 104), map.edges().get(0));
    for (Node node : map.nodes()) {
      assertTrue(node.x() + map.box() <= map.width() && node.y() + map.high() <= map.height());
    }
  }

  @Test
  void av8_a_long_name_is_cut_and_nothing_is_an_empty_picture() {
    Part longest = new Part("a", "A name that is far too long for a box", "DOWN", List.of("b"));
    ServiceMap map = ServiceMap.of(List.of(longest, part("b")));
    assertEquals("A name that is far too …", map.nodes().get(0).label());
    assertEquals(List.of(), ServiceMap.of(List.of(part("a"))).nodes());
  }
}
