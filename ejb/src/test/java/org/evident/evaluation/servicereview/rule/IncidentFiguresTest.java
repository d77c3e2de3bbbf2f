package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.resolution.incident.rule.MonthCount;
import org.evident.resolution.incident.rule.MonthSpread;
import org.evident.resolution.incident.rule.MonthStops;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentFiguresTest {
  private final List<Figure> figures = HarbourFoods.figures();

  private Figure figure(String name) {
    return figures.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "INC_OPENED,13",
    "INC_RESOLVED,12",
    "INC_BACKLOG:START,1",
    "INC_BACKLOG:END,2",
    "INC_BALANCED,12",
    "INC_REOPENED,0",
    "INC_CANCELLED,0",
    "MAJOR,1",
    "INC_OPENED:P1,1",
    "INC_OPENED:P2,5",
    "INC_OPENED:P3,5",
    "INC_OPENED:P4,2",
    "INC_OPENED:category Payment,1"
  })
  void num7_volumes_of_the_example(String name, BigDecimal value) {
    assertEquals(value, figure(name).value());
  }

  @ParameterizedTest
  @CsvSource({
    "RESP,11,12,91.67,MISSED", "RESO,10,12,83.33,MISSED", "RESO_STRICT,10,13,76.92,NO_TARGET",
        "RESO:P1,1,1,100.00,NO_TARGET", "RESO:P2,3,4,75.00,NO_TARGET",
    "RESO:P3,5,6,83.33,NO_TARGET", "RESO:P4,1,1,100.00,NO_TARGET", "MEAN,10368,12,864.00,NO_TARGET",
        "MEAN:P1,225,1,225.00,NO_TARGET", "MEAN:P2,1875,4,468.75,NO_TARGET",
    "MEAN:P3,6228,6,1038.00,NO_TARGET", "MEAN:P4,2040,1,2040.00,NO_TARGET",
        "REOPEN,1,12,8.33,NO_TARGET", "FIRSTLINE,2,12,16.67,NO_TARGET",
        "CAUSED,1,13,7.69,NO_TARGET",
    "PAUSED_SHARE,1620,11988,13.51,NO_TARGET", "BACKLOG_AGE,21,2,10.50,NO_TARGET",
        "MAJOR_MINUTES,210,1,210.00,NO_TARGET"
  })
  void r4_quotients_of_the_example(
      String name,
      BigDecimal numerator,
      BigDecimal denominator,
      BigDecimal shown,
      Verdict verdict) {
    Figure figure = figure(name);
    assertEquals(numerator, figure.numerator());
    assertEquals(denominator, figure.denominator());
    assertEquals(shown, Decimals.shown(figure.value()));
    assertEquals(verdict, figure.verdict());
  }

  @Test
  void num6_median_and_ninetieth_percentile_of_the_example() {
    assertEquals(new BigDecimal("765.00"), Decimals.shown(figure("MEDIAN").value()));
    assertEquals(new BigDecimal("1560.00"), Decimals.shown(figure("P90").value()));
  }

  @Test
  void num6_median_and_ninetieth_percentile_of_several_services_are_those_of_all_their_clocks() {
    List<RecordLine> all = HarbourFoods.records();
    ReviewContent one = Contents.withRecords(HarbourFoods.content(), all.subList(0, 4));
    ReviewContent other = Contents.withRecords(HarbourFoods.content(), all.subList(4, all.size()));
    Map<String, Figure> pooled =
        RollUp.of(List.of(one, other)).stream()
            .filter(f -> f.dimension().isEmpty())
            .collect(Collectors.toMap(Figure::key, f -> f));
    assertEquals(new BigDecimal("765.00"), Decimals.shown(pooled.get("MEDIAN").value()));
    assertEquals(new BigDecimal("1560.00"), Decimals.shown(pooled.get("P90").value()));
    assertEquals(12, pooled.get("P90").sampleSize());
    ReviewContent quiet = Contents.withRecords(HarbourFoods.content(), List.of());
    Figure nothing =
        RollUp.of(List.of(quiet)).stream()
            .filter(f -> f.name().equals("MEDIAN"))
            .findFirst()
            .orElseThrow();
    assertNull(nothing.value());
  }

  @Test
  void r4_counts_and_categories_open_exactly_their_records() {
    ReviewContent content = Contents.withFigures(HarbourFoods.content(), figures);
    for (Figure figure : figures) {
      if (figure.unit().equals("count") && figure.key().startsWith("INC_")) {
        assertEquals(
            figure.value().intValue(),
            FigureRecords.of(content, figure.key(), figure.dimension()).size(),
            figure::name);
      }
    }
    assertEquals(
        List.of("INC-107"), FigureRecords.of(HarbourFoods.content(), FigureKey.MAJOR_MINUTES, ""));
    assertEquals(List.of(), Recount.differences(content));
  }

  @Test
  void r4_the_five_categories_most_often_opened_are_shown() {
    List<Figure> opened = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      opened.add(Figures.count("INC_OPENED", FigureKey.CATEGORY + i, i == 7 ? 3 : i, "1"));
    }
    TopCategories top = TopCategories.of(Contents.withFigures(HarbourFoods.content(), opened));
    assertEquals(
        Set.of("category 6", "category 5", "category 4", "category 3", "category 7"),
        top.dimensions());
    assertTrue(top.show("P1") && !top.show("category 2"));
  }

  @Test
  void r8_compliance_is_told_with_what_was_excluded_too() {
    List<RecordLine> lines = new ArrayList<>(HarbourFoods.records());
    RecordLine late =
        lines.stream().filter(l -> l.reference().equals("INC-109")).findFirst().orElseThrow();
    lines.set(lines.indexOf(late), excluded(late));
    List<Figure> without = CountedRecords.figures(HarbourFoods.PERIOD, lines, HarbourFoods.GOALS);
    assertEquals("10 / 11", fraction(without, "RESO"));
    assertEquals("10 / 12", fraction(without, "RESO:UNEXCLUDED"));
    assertEquals("11 / 12", fraction(without, "RESP:UNEXCLUDED"));
    ReviewContent content = Contents.withRecords(HarbourFoods.content(), lines);
    assertEquals(12, FigureRecords.of(content, "RESO", FigureKey.UNEXCLUDED).size());
    assertEquals(11, FigureRecords.of(content, "RESO", "").size());
  }

  private static String fraction(List<Figure> figures, String name) {
    Figure figure = figures.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    return figure.numerator() + " / " + figure.denominator();
  }

  private static RecordLine excluded(RecordLine l) {
    ClockLine c = l.resolution();
    return new RecordLine(
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
        new ClockLine(
            c.metric(),
            c.priority(),
            c.limitSeconds(),
            c.consumedSeconds(),
            c.startedAt(),
            c.stoppedAt(),
            c.dueAt(),
            c.breachedAt(),
            ClockVerdict.EXCLUDED,
            "force majeure",
            c.segments()));
  }

  @Test
  void num4_nothing_reported_is_no_data_and_no_zero_percent() {
    List<Figure> empty = CountedRecords.figures(HarbourFoods.PERIOD, List.of(), HarbourFoods.GOALS);
    Figure reso = empty.stream().filter(f -> f.name().equals("RESO")).findFirst().orElseThrow();
    assertEquals(null, reso.value());
    assertEquals(Verdict.NO_DATA, reso.verdict());
  }

  @Test
  void r4_paused_and_running_seconds_are_added_before_they_are_rounded() {
    MonthCount count =
        new MonthCount(
            List.of(),
            List.of(new MonthStops(Metric.RESOLUTION, "P3", 1, 1, 1, 1)),
            new MonthSpread(1L, 1L, 1L));
    Population nobody = new Population(HarbourFoods.PERIOD, List.of());
    Figure share =
        IncidentFigures.of(count, nobody, Map.of()).stream()
            .filter(f -> f.key().equals(FigureKey.PAUSED_SHARE))
            .findFirst()
            .orElseThrow();
    assertEquals(new BigDecimal("0.0166666667"), share.numerator());
    assertEquals(new BigDecimal("0.0333333333"), share.denominator());
  }

  @Test
  void sla14_breach_list_of_the_example() {
    List<String> lines =
        Breaches.of(HarbourFoods.PERIOD, HarbourFoods.records()).stream()
            .map(b -> b.subject() + " " + b.excessSeconds() / 60 + (b.open() ? " open" : ""))
            .toList();
    assertEquals(
        List.of(
            "INC-103 RESPONSE 30",
            "INC-109 RESOLUTION 240",
            "INC-112 RESOLUTION 360",
            "INC-113 RESOLUTION 660 open"),
        lines);
  }
}
