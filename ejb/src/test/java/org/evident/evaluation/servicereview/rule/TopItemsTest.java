package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.evident.kernel.JsonText;
import org.junit.jupiter.api.Test;

class TopItemsTest {
  private final List<RecordLine> example =
      new Population(HarbourFoods.PERIOD, HarbourFoods.records()).opened();

  /** The incidents opened, about items in this order, one after another. */
  private List<RecordLine> about(String... items) {
    List<RecordLine> lines = new ArrayList<>();
    for (int i = 0; i < items.length; i++) {
      RecordLine l = example.get(i);
      lines.add(
          new RecordLine(
              l.reference(),
              l.title(),
              l.priority(),
              l.category(),
              l.reportedAt(),
              l.solutions(),
              l.cancelledAt(),
              l.cancelReason(),
              l.reopenCount(),
              l.firstLine(),
              l.causedBy(),
              l.ageSeconds(),
              l.response(),
              l.resolution(),
              items[i]));
    }
    return lines;
  }

  private static List<String> told(List<Figure> figures) {
    return figures.stream().map(f -> f.name() + " " + f.value()).toList();
  }

  @Test
  void r4_the_five_items_most_incidents_are_about_open_exactly_these() {
    List<RecordLine> lines = about("db", "web", null, "db", "app", "lan", "san", "ups", " ", "web");
    List<Figure> top = TopItems.of(lines, "1");
    assertEquals(
        List.of(
            "INC_OPENED:item db 2",
            "INC_OPENED:item web 2",
            "INC_OPENED:item app 1",
            "INC_OPENED:item lan 1",
            "INC_OPENED:item san 1"),
        told(top));
    ReviewContent content = Contents.withRecords(HarbourFoods.content(), lines);
    for (Figure figure : top) {
      assertEquals(
          figure.value().intValue(),
          FigureRecords.of(content, figure.key(), figure.dimension()).size(),
          figure::name);
    }
  }

  @Test
  void r4_the_items_of_a_customer_are_counted_from_all_its_incidents() {
    ReviewContent one = with(about("a", "b", "c", "d", "e", "f"));
    ReviewContent other = with(about("f", "f"));
    List<String> pooled =
        told(
            RollUp.of(List.of(one, other)).stream()
                .filter(f -> f.dimension().startsWith(FigureKey.ITEM))
                .toList());
    assertEquals("INC_OPENED:item f 3", pooled.get(0)); // not among the five of the first service
    assertEquals(5, pooled.size());
  }

  @Test
  void num8_a_line_without_an_item_keeps_its_bytes() {
    String json = JsonText.write(about((String) null).get(0));
    assertTrue(!json.contains("item"), json);
    assertTrue(JsonText.write(about("db").get(0)).contains("\"item\":\"db\""));
  }

  private static ReviewContent with(List<RecordLine> lines) {
    List<Figure> figures = new ArrayList<>(TopItems.of(lines, "1"));
    return Contents.withFigures(Contents.withRecords(HarbourFoods.content(), lines), figures);
  }
}
