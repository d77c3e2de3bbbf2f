package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evident.assurance.availability.rule.Availability;
import org.evident.assurance.availability.rule.AvailabilityResult;
import org.evident.assurance.availability.rule.AvailabilityTerms;
import org.evident.assurance.availability.rule.Interval;
import org.evident.assurance.availability.rule.MaintenanceWindow;
import org.evident.assurance.availability.rule.Outage;
import org.evident.assurance.availability.rule.OutageEffect;
import org.evident.assurance.availability.rule.PlannedMode;
import org.evident.assurance.availability.rule.ServiceHours;
import org.evident.supply.budget.rule.ForecastMethod;
import org.evident.supply.budget.rule.Variance;
import org.evident.supply.budget.rule.YearForecast;

/** March 2026 of the Order desk, with every clock written down by hand. */
public final class HarbourFoods {
  static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  static final YearMonth MARCH = YearMonth.of(2026, 3);
  static final PeriodSpan PERIOD = PeriodSpan.of(MARCH, VIENNA);
  static final Map<String, BigDecimal> GOALS = Map.of("RESP", dec("95"), "RESO", dec("90"));

  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final Map<String, int[]> LIMITS =
      Map.of(
          "P1",
          new int[] {15, 240},
          "P2",
          new int[] {30, 480},
          "P3",
          new int[] {120, 1200},
          "P4",
          new int[] {240, 3000});

  private HarbourFoods() {}

  static BigDecimal dec(String text) {
    return new BigDecimal(text);
  }

  /** An instant of March unless the text names another date. */
  static Instant at(String local) {
    String text = local.length() == 8 ? "2026-03-" + local : local;
    return LocalDateTime.parse(text, LOCAL).atZone(VIENNA).toInstant();
  }

  private static long s(long minutes) {
    return minutes * 60;
  }

  private static Segment run(String from, String to, long minutes) {
    return new Segment(SegmentKind.RUNNING, at(from), at(to), s(minutes));
  }

  private static ClockLine clock(
      ClockMetric metric,
      String priority,
      String stop,
      String due,
      String breached,
      ClockVerdict verdict,
      Segment... segments) {
    long limit = s(LIMITS.get(priority)[metric == ClockMetric.RESPONSE ? 0 : 1]);
    long consumed =
        Arrays.stream(segments)
            .filter(x -> x.kind() == SegmentKind.RUNNING)
            .mapToLong(Segment::serviceSeconds)
            .sum();
    Instant start = segments[0].from();
    return new ClockLine(
        metric,
        priority,
        limit,
        consumed,
        start,
        stop == null ? null : at(stop),
        due == null ? null : at(due),
        breached == null ? null : at(breached),
        verdict,
        null,
        List.of(segments));
  }

  private static ClockLine response(
      String priority,
      String from,
      String to,
      long minutes,
      ClockVerdict verdict,
      String breached) {
    return clock(
        ClockMetric.RESPONSE, priority, to, null, breached, verdict, run(from, to, minutes));
  }

  private static ClockLine resolution(
      String priority, String from, String to, long minutes, String due) {
    return clock(
        ClockMetric.RESOLUTION, priority, to, due, null, ClockVerdict.MET, run(from, to, minutes));
  }

  private static RecordLine line(
      String ref,
      String priority,
      String reported,
      String resolved,
      boolean firstLine,
      String causedBy,
      ClockLine response,
      ClockLine resolution) {
    List<Solution> solutions =
        resolved == null ? List.of() : List.of(new Solution(at(resolved), null));
    return new RecordLine(
        ref,
        "Incident " + ref,
        priority,
        "Ordering",
        at(reported),
        solutions,
        null,
        null,
        0,
        firstLine,
        causedBy,
        null,
        response,
        resolution);
  }

  static List<RecordLine> records() {
    List<RecordLine> lines = new ArrayList<>();
    ClockVerdict met = ClockVerdict.MET;
    lines.add(
        line(
            "INC-101",
            "P3",
            "02 09:12",
            "02 15:30",
            true,
            null,
            response("P3", "02 09:12", "02 09:40", 28, met, null),
            resolution("P3", "02 09:12", "02 15:30", 378, "04 09:12")));
    lines.add(
        line(
            "INC-102",
            "P2",
            "03 16:20",
            "04 10:05",
            true,
            null,
            response("P2", "03 16:20", "03 16:45", 25, met, null),
            resolution("P2", "03 16:20", "04 10:05", 225, "04 14:20")));
    lines.add(
        line(
            "INC-103",
            "P3",
            "06 14:00",
            "09 17:30",
            false,
            null,
            response("P3", "06 14:00", "06 16:30", 150, ClockVerdict.BREACHED, "06 16:00"),
            resolution("P3", "06 14:00", "09 17:30", 810, "10 14:00")));
    lines.add(
        line(
            "INC-104",
            "P4",
            "07 11:00",
            "12 12:00",
            false,
            null,
            response("P4", "07 11:00", "09 10:00", 120, met, null),
            resolution("P4", "07 11:00", "12 12:00", 2040, "13 18:00")));
    lines.add(inc105());
    lines.add(
        line(
            "INC-106",
            "P2",
            "18 15:00",
            "20 12:30",
            false,
            "CHG-31",
            response("P2", "18 15:00", "18 15:20", 20, met, null),
            resolution("P2", "18 15:00", "20 12:30", 450, "20 13:00")));
    lines.add(
        line(
            "INC-107",
            "P1",
            "29 00:30",
            "29 05:15",
            false,
            null,
            response("P1", "29 00:30", "29 00:40", 10, met, null),
            resolution("P1", "29 00:30", "29 05:15", 225, "29 05:30")));
    lines.add(inc108());
    lines.add(
        line(
            "INC-109",
            "P2",
            "12 09:00",
            "13 11:00",
            false,
            null,
            response("P3", "12 09:00", "12 09:30", 30, met, null),
            clock(
                ClockMetric.RESOLUTION,
                "P2",
                "13 11:00",
                null,
                "13 09:00",
                ClockVerdict.BREACHED,
                run("12 09:00", "13 09:00", 600),
                run("13 09:00", "13 11:00", 120))));
    lines.add(inc110());
    lines.add(
        line(
            "INC-111",
            "P3",
            "24 13:00",
            "26 13:00",
            false,
            null,
            response("P3", "24 13:00", "24 14:00", 60, met, null),
            resolution("P3", "24 13:00", "26 13:00", 1200, "26 13:00")));
    lines.add(
        line(
            "INC-112",
            "P3",
            "2026-02-26 15:00",
            "03 11:00",
            false,
            null,
            response("P3", "2026-02-26 15:00", "2026-02-26 15:30", 30, met, null),
            clock(
                ClockMetric.RESOLUTION,
                "P3",
                "03 11:00",
                "02 15:00",
                "02 15:00",
                ClockVerdict.BREACHED,
                run("2026-02-26 15:00", "03 11:00", 1560))));
    lines.add(
        open(
            "INC-113",
            "P2",
            "30 09:00",
            19,
            response("P2", "30 09:00", "30 09:10", 10, met, null),
            clock(
                ClockMetric.RESOLUTION,
                "P2",
                null,
                "30 17:00",
                "30 17:00",
                ClockVerdict.OPEN,
                run("30 09:00", "2026-04-01 00:00", 1140))));
    lines.add(
        open(
            "INC-114",
            "P4",
            "31 16:00",
            2,
            clock(
                ClockMetric.RESPONSE,
                "P4",
                null,
                null,
                null,
                ClockVerdict.OPEN,
                run("31 16:00", "2026-04-01 00:00", 120)),
            clock(
                ClockMetric.RESOLUTION,
                "P4",
                null,
                "2026-04-07 16:00",
                null,
                ClockVerdict.OPEN,
                run("31 16:00", "2026-04-01 00:00", 120))));
    lines.add(
        line(
            "INC-115",
            "P2",
            "05 10:00",
            "06 08:00",
            false,
            null,
            response("P2", "05 10:00", "05 10:15", 15, met, null),
            resolution("P2", "05 10:00", "06 08:00", 480, "05 18:00")));
    return lines;
  }

  private static RecordLine open(
      String ref,
      String priority,
      String reported,
      long ageHours,
      ClockLine response,
      ClockLine resolution) {
    return new RecordLine(
        ref,
        "Incident " + ref,
        priority,
        "Ordering",
        at(reported),
        List.of(),
        null,
        null,
        0,
        false,
        null,
        ageHours * 3600,
        response,
        resolution);
  }

  private static RecordLine inc105() {
    Segment paused = new Segment(SegmentKind.PAUSED, at("11 12:00"), at("16 09:00"), s(1620));
    return line(
        "INC-105",
        "P3",
        "10 10:00",
        "16 16:00",
        false,
        null,
        response("P3", "10 10:00", "10 10:30", 30, ClockVerdict.MET, null),
        clock(
            ClockMetric.RESOLUTION,
            "P3",
            "16 16:00",
            "16 17:00",
            null,
            ClockVerdict.MET,
            run("10 10:00", "11 12:00", 720),
            paused,
            run("16 09:00", "16 16:00", 420)));
  }

  private static RecordLine inc108() {
    ClockLine response =
        clock(
            ClockMetric.RESPONSE,
            "P1",
            "29 01:05",
            null,
            null,
            ClockVerdict.EXCLUDED,
            run("29 00:50", "29 01:05", 15));
    ClockLine resolution =
        clock(
            ClockMetric.RESOLUTION,
            "P1",
            "29 01:05",
            null,
            null,
            ClockVerdict.EXCLUDED,
            run("29 00:50", "29 01:05", 15));
    return new RecordLine(
        "INC-108",
        "Incident INC-108",
        "P1",
        "Ordering",
        at("29 00:50"),
        List.of(),
        at("29 01:05"),
        "DUPLICATE",
        0,
        false,
        null,
        null,
        response,
        resolution);
  }

  private static RecordLine inc110() {
    Segment gap = new Segment(SegmentKind.GAP, at("23 16:30"), at("25 09:00"), s(750));
    List<Solution> solutions =
        List.of(new Solution(at("23 16:30"), at("25 09:00")), new Solution(at("26 10:00"), null));
    return new RecordLine(
        "INC-110",
        "Incident INC-110",
        "P3",
        "Payment",
        at("23 08:30"),
        solutions,
        null,
        null,
        1,
        false,
        null,
        null,
        response("P3", "23 08:30", "23 08:50", 20, ClockVerdict.MET, null),
        clock(
            ClockMetric.RESOLUTION,
            "P3",
            "26 10:00",
            "26 11:00",
            null,
            ClockVerdict.MET,
            run("23 08:30", "23 16:30", 480),
            gap,
            run("25 09:00", "26 10:00", 660)));
  }

  private static Outage outage(
      String ref, String subject, String from, String to, OutageEffect effect, String window) {
    BigDecimal share = effect == OutageEffect.FULL ? BigDecimal.ONE : dec("0.60");
    return new Outage(
        ref, subject, at(from), at(to), effect, effect == OutageEffect.FULL, share, window, null);
  }

  static AvailabilityResult availability(PlannedMode mode) {
    AvailabilityTerms terms =
        new AvailabilityTerms(dec("99.50"), ServiceHours.ALWAYS, mode, 5, VIENNA, false, 0);
    List<Outage> outages =
        List.of(
            outage("O1", "SVC-ORD", "03 16:20", "03 16:50", OutageEffect.FULL, null),
            outage("O2", "CI-DB", "03 16:40", "03 17:10", OutageEffect.FULL, null),
            outage("O3", "SVC-ORD", "15 02:00", "15 04:40", OutageEffect.FULL, "MW-1"),
            outage("O4", "SVC-ORD", "29 00:30", "29 05:15", OutageEffect.FULL, null),
            outage("D1", "SVC-ORD", "24 13:00", "24 14:30", OutageEffect.DEGRADED, null));
    MaintenanceWindow window =
        new MaintenanceWindow("MW-1", at("15 02:00"), at("15 04:00"), at("06 12:00"), true);
    return Availability.measure(
        terms, new Interval(PERIOD.start(), PERIOD.end()), outages, List.of(window));
  }

  static YearForecast year() {
    List<BigDecimal> budget = new ArrayList<>(List.of(dec("40000"), dec("40000"), dec("42000")));
    budget.addAll(Collections.nCopies(9, dec("42000")));
    return new YearForecast(
        budget, List.of(dec("39250.00"), dec("40875.25"), dec("44310.50")), List.of());
  }

  static List<MonthValue> months(int[] numerators, int[] denominators) {
    return IntStream.range(0, numerators.length)
        .mapToObj(
            i ->
                new MonthValue(
                    MARCH.minusMonths(numerators.length - i),
                    BigDecimal.valueOf(numerators[i]),
                    denominators == null ? null : BigDecimal.valueOf(denominators[i])))
        .toList();
  }

  static final int[] OPENED = {10, 12, 9, 11, 13, 8, 12, 14, 11, 13, 12, 14};
  static final int[] RESOLVED = {10, 11, 10, 11, 12, 9, 12, 13, 12, 13, 12, 13};
  static final int[] RESO_MET = {10, 10, 9, 10, 11, 9, 11, 12, 10, 12, 11, 12};
  static final int[] BASIS = {
    44580, 43200, 44640, 43200, 44640, 44640, 43200, 44700, 43200, 44640, 44640, 40320
  };
  static final int[] DOWN = {60, 0, 95, 30, 0, 120, 45, 0, 180, 15, 0, 75};
  static final int[] FAILURES = {1, 0, 2, 1, 0, 1, 1, 0, 2, 1, 0, 1};

  static int[] up() {
    return IntStream.range(0, BASIS.length).map(i -> BASIS[i] - DOWN[i]).toArray();
  }

  static Trend openedTrend() {
    return new Trend(Measure.AMOUNT, new MonthValue(MARCH, dec("13"), null), months(OPENED, null));
  }

  static Trend resoTrend() {
    return new Trend(
        Measure.PERCENT, new MonthValue(MARCH, dec("10"), dec("12")), months(RESO_MET, RESOLVED));
  }

  static Trend availTrend() {
    return new Trend(
        Measure.PERCENT, new MonthValue(MARCH, dec("44145"), dec("44460")), months(up(), BASIS));
  }

  static List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(CountedRecords.figures(PERIOD, records(), GOALS));
    figures.addAll(AvailabilityFigures.of(availability(PlannedMode.EXCLUDED)));
    figures.add(
        Figures.percent("FULF", "", dec("38"), dec("40"), 40, "CLOCK/1", dec("95"), Direction.UP));
    figures.add(Figures.workload("INCIDENTS", dec("13"), dec("20"), dec("10"), "LOAD/1"));
    figures.add(Figures.workload("REQUESTS", dec("42"), dec("40"), dec("10"), "LOAD/1"));
    figures.addAll(
        CostFigures.of(
            year(),
            ForecastMethod.RUN_RATE,
            "EUR",
            Variance.DEFAULT_PERCENT,
            Variance.DEFAULT_LEAST));
    figures.addAll(IncidentFigures.major(majors()));
    figures.replaceAll(
        f ->
            f.name().equals("INC_OPENED")
                ? f.compared(openedTrend().comparison(Direction.NONE, null, false))
                : f);
    figures.replaceAll(
        f ->
            f.name().equals("RESO")
                ? f.compared(resoTrend().comparison(Direction.UP, null, false))
                : f);
    return figures;
  }

  private static List<MajorIncidentLine> majors() {
    return List.of(
        new MajorIncidentLine(
            "INC-107",
            at("29 00:45"),
            at("29 05:15"),
            "No orders",
            "Broken \"switch\"\n",
            "Test the spare",
            "1 open",
            LocalDate.of(2026, 4, 8)));
  }

  public static ReviewContent content() {
    List<TargetLine> targets =
        List.of(
            new TargetLine("RESO", "P1", 14400L, "ALL", dec("90.00"), null),
            new TargetLine("AVAIL", "", null, "ALL", dec("99.50"), null));
    return new ReviewContent(
        ReviewKind.SERVICE,
        MARCH,
        VIENNA.getId(),
        PERIOD.start(),
        PERIOD.end(),
        new Subject("CUS-1", "Harbour Foods"),
        List.of(new Subject("SVC-ORD", "Order desk")),
        List.of(
            new AgreementLine(
                "SLA-HF-ORD", 3, LocalDate.of(2026, 1, 1), null, "ALL", "BH", targets, "")),
        figures(),
        List.of(
            new History("INC_OPENED", "", Measure.AMOUNT, months(OPENED, null)),
            new History("RESO", "", Measure.PERCENT, months(RESO_MET, RESOLVED))),
        openedTrend().forecast("INC_OPENED", 3),
        Breaches.of(PERIOD, records()),
        List.of(new ExclusionLine("INC-108", "clocks", "DUPLICATE")),
        records(),
        AvailabilityFigures.lines(
            "SVC-ORD",
            availability(PlannedMode.EXCLUDED),
            o -> o.equals("O4") ? List.of("INC-107") : List.of(),
            o -> ""),
        majors(),
        List.of(),
        List.of(),
        Map.of(
            Section.S1,
            SectionState.FIGURES,
            Section.S8,
            SectionState.NOT_RECORDED,
            Section.S13,
            SectionState.NOTHING_TO_REPORT),
        List.of(),
        List.of("The queue length could not be measured because no probe reports it"),
        List.of());
  }
}
