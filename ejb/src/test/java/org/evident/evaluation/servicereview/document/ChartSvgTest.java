package org.evident.evaluation.servicereview.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ChartSvgTest {

  @Test
  void missing_month_is_a_gap_in_the_line() throws Exception {
    Element svg = svg(chart(Block.Shape.LINE, "95", "90", "91", null, "93", "94"));
    assertEquals(2, svg.getElementsByTagName("polyline").getLength());
    assertEquals(4, svg.getElementsByTagName("circle").getLength());
  }

  @Test
  void missed_month_differs_by_shape() throws Exception {
    Block.Chart chart =
        new Block.Chart(
            "t",
            Block.Shape.LINE,
            "%",
            List.of(new Block.Point("Jan", new BigDecimal("80"), "80", Kind.BAD)),
            null,
            null,
            "alt");
    assertEquals(1, svg(chart).getElementsByTagName("polygon").getLength());
    assertEquals(0, svg(chart).getElementsByTagName("circle").getLength());
  }

  @Test
  void target_is_dashed_and_named() throws Exception {
    String drawn = ChartSvg.of(chart(Block.Shape.LINE, "95", "90", "91"), Locale.ENGLISH);
    assertTrue(drawn.contains("stroke-dasharray=\"4 3\""));
    assertTrue(drawn.contains(">goal 95<"));
  }

  @Test
  void axis_figures_follow_the_language_and_not_the_machine() {
    Block.Chart chart = chart(Block.Shape.LINE, "99.5", "99.3", "99.9");
    assertTrue(ChartSvg.of(chart, Locale.GERMAN).contains(">99,4<"));
    assertTrue(ChartSvg.of(chart, Locale.ENGLISH).contains(">99.4<"));
  }

  @Test
  void words_on_paper_are_outlines_of_the_fonts_brought_along() throws Exception {
    try (DrawnLettering lettering = new DrawnLettering()) {
      Block.Chart chart = chart(Block.Shape.LINE, "95", "90", "91");
      Element svg = parse(ChartSvg.onPaper(chart, Locale.ENGLISH, lettering).toString());
      assertEquals(0, svg.getElementsByTagName("text").getLength());
      assertEquals(
          svg(chart).getElementsByTagName("text").getLength(),
          svg.getElementsByTagName("path").getLength());
    }
  }

  @Test
  void alternative_text_is_escaped() throws Exception {
    Block.Chart chart =
        new Block.Chart("t", Block.Shape.BARS, "<u>", List.of(), null, null, "\"<&>");
    assertEquals("\"<&>", svg(chart).getAttribute("aria-label"));
  }

  @Test
  void chart_without_data_is_still_a_picture() throws Exception {
    assertFalse(
        svg(chart(Block.Shape.BARS, null, null, null)).getElementsByTagName("line").getLength()
            == 0);
  }

  @Property(tries = 100)
  void scale_covers_all_values_in_few_steps(
      @ForAll @Size(min = 1, max = 13)
          List<@BigRange(min = "-1000000", max = "1000000") BigDecimal> values) {
    List<Block.Point> points = values.stream().map(v -> new Block.Point("m", v, "", null)).toList();
    ChartScale scale =
        ChartScale.of(new Block.Chart("t", Block.Shape.LINE, "", points, null, null, ""));
    assertTrue(values.stream().allMatch(v -> scale.share(v) >= 0 && scale.share(v) <= 1));
    assertTrue(scale.ticks().size() >= 2 && scale.ticks().size() <= 6, scale.toString());
  }

  private static Block.Chart chart(Block.Shape shape, String target, String... values) {
    List<Block.Point> points = new ArrayList<>();
    for (String value : values) {
      points.add(
          new Block.Point(
              "Jan",
              value == null ? null : new BigDecimal(value),
              value == null ? "n/a" : value,
              null));
    }
    return new Block.Chart(
        "title",
        shape,
        "%",
        points,
        target == null ? null : new BigDecimal(target),
        target == null ? null : "goal " + target,
        "alt");
  }

  private static Element svg(Block.Chart chart) throws Exception {
    return parse(ChartSvg.of(chart, Locale.ENGLISH));
  }

  private static Element parse(String drawn) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(drawn)))
        .getDocumentElement();
  }
}
