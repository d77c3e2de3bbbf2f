package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.kernel.Priority;

/** The automatic checks before approval: the eight of section 8, and that of the summary. */
public final class Checks {
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

  private final ReviewContent content;

  private Checks(ReviewContent content) {
    this.content = content;
  }

  /**
   * All in order; a snapshot of the first format has no summary to check.
   *
   * @param content the review to be approved
   * @param last the snapshot last published for the same customer and service, {@code null} if there is none
   * @param lastFingerprint the fingerprint noted when it was published, {@code null} if there is none
   */
  public static List<Check> all(ReviewContent content, ReviewContent last, String lastFingerprint) {
    Checks checks = new Checks(content);
    List<Check> eight = checks.eight(last, lastFingerprint);
    return content.summarised()
        ? Stream.concat(eight.stream(), Stream.of(new SummaryCheck(content).check())).toList()
        : eight;
  }

  private List<Check> eight(ReviewContent last, String lastFingerprint) {
    return List.of(
        balance(),
        priorities(),
        tiles(),
        failures(),
        breaches(),
        outages(),
        new LastReport(content, last, lastFingerprint).check(),
        missed());
  }

  private Check balance() {
    List<String> wrong = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    BigDecimal start = value(FigureKey.INC_BACKLOG, FigureKey.AT_START);
    BigDecimal opened = value(FigureKey.INC_OPENED, "");
    BigDecimal solved = value(FigureKey.INC_BALANCED, "");
    BigDecimal reopened = value(FigureKey.INC_REOPENED, "");
    BigDecimal cancelled = value(FigureKey.INC_CANCELLED, "");
    BigDecimal end = value(FigureKey.INC_BACKLOG, FigureKey.AT_END);
    BigDecimal expected = start.add(opened).subtract(solved).add(reopened).subtract(cancelled);
    seen.add(
        "%s + %s - %s + %s - %s = %s".formatted(start, opened, solved, reopened, cancelled, end));
    if (expected.compareTo(end) != 0) wrong.add("expected " + expected);
    return new Check("CHK-1", "The backlog balances", wrong.isEmpty(), join(seen, wrong));
  }

  private Check priorities() {
    List<String> wrong = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    sum("opened", FigureKey.INC_OPENED, Figure::value, seen, wrong);
    sum("resolved", FigureKey.INC_RESOLVED, Figure::value, seen, wrong);
    for (String key : split()) {
      sum(key + " MET", key, Figure::numerator, seen, wrong);
      sum(key + " BREACHED", key, Checks::breached, seen, wrong);
    }
    return new Check(
        "CHK-2", "The priorities sum to the total", wrong.isEmpty(), join(seen, wrong));
  }

  /** The compliances that are told by priority, as that of requests is where there were any. */
  private List<String> split() {
    boolean requests =
        content.figures().stream()
            .anyMatch(f -> f.key().equals(FigureKey.FULF) && isPriority(f.dimension()));
    return requests
        ? List.of(FigureKey.RESP, FigureKey.RESO, FigureKey.FULF)
        : List.of(FigureKey.RESP, FigureKey.RESO);
  }

  private static boolean isPriority(String dimension) {
    return Arrays.stream(Priority.values()).anyMatch(p -> p.name().equals(dimension));
  }

  private void sum(
      String name,
      String key,
      Function<Figure, BigDecimal> part,
      List<String> seen,
      List<String> wrong) {
    BigDecimal total = content.figure(key).map(part).orElse(BigDecimal.ZERO);
    BigDecimal sum =
        Arrays.stream(Priority.values())
            .map(p -> content.figure(key, p.name()).map(part).orElse(BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    seen.add(name + " " + sum + " of " + total);
    if (sum.compareTo(total) != 0) wrong.add(name + " differs");
  }

  private static BigDecimal breached(Figure figure) {
    if (figure.denominator() == null || figure.numerator() == null) return null;
    return figure.denominator().subtract(figure.numerator());
  }

  private Check tiles() {
    List<String> wrong = new ArrayList<>();
    long clocks = 0;
    for (RecordLine line : content.records()) {
      for (ClockLine clock : Arrays.asList(line.response(), line.resolution())) {
        if (clock == null) continue;
        clocks++;
        Tiling.fault(clock, content.end())
            .ifPresent(f -> wrong.add(line.reference() + " " + clock.metric() + ": " + f));
      }
    }
    return new Check(
        "CHK-3",
        "The segments of each clock tile its life",
        wrong.isEmpty(),
        join(List.of(clocks + " clocks"), wrong));
  }

  private Check failures() {
    List<String> wrong = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (Figure n : figures(FigureKey.FAILURES)) {
      if (n.value() == null || n.value().signum() == 0 || isPooled(n)) continue;
      Figure mtbsi = content.figure(FigureKey.MTBSI, n.dimension()).orElse(null);
      Figure mtbf = content.figure(FigureKey.MTBF, n.dimension()).orElse(null);
      Figure mtrs = content.figure(FigureKey.MTRS, n.dimension()).orElse(null);
      if (Stream.of(mtbsi, mtbf, mtrs).anyMatch(f -> f == null || f.numerator() == null)) {
        wrong.add("a figure is missing");
        continue;
      }
      seen.add(
          "%s = %s + %s over %s"
              .formatted(mtbsi.numerator(), mtbf.numerator(), mtrs.numerator(), n.value()));
      if (mtbsi.numerator().compareTo(mtbf.numerator().add(mtrs.numerator())) != 0)
        wrong.add("the sum differs");
    }
    return new Check("CHK-4", "MTBSI is MTBF + MTRS", wrong.isEmpty(), join(seen, wrong));
  }

  private Check breaches() {
    Set<String> expected =
        subjects(Breaches.of(new PeriodSpan(content.start(), content.end()), content.records()));
    Set<String> listed =
        subjects(
            content.breaches().stream().filter(b -> b.metric() != ClockMetric.FULFILMENT).toList());
    List<String> wrong = new ArrayList<>();
    expected.stream()
        .filter(e -> !listed.contains(e))
        .forEach(e -> wrong.add(e + " is not in the list"));
    listed.stream()
        .filter(l -> !expected.contains(l))
        .forEach(l -> wrong.add(l + " is not breached"));
    wrong.addAll(new FulfilmentCheck(content).wrong());
    return new Check(
        "CHK-5",
        "The breach list is complete and nothing else",
        wrong.isEmpty(),
        join(List.of(listed.size() + " of " + expected.size()), wrong));
  }

  private static Set<String> subjects(List<BreachLine> lines) {
    return lines.stream().map(BreachLine::subject).collect(Collectors.toCollection(TreeSet::new));
  }

  private Check outages() {
    List<String> wrong = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (Figure down : figures(FigureKey.DOWNTIME)) {
      if (down.dimension().equals(FigureKey.ROLLING)) continue;
      List<OutageLine> counted =
          content.outages().stream()
              .filter(o -> counts(o, down.dimension()))
              .sorted(Comparator.comparing(OutageLine::service).thenComparing(OutageLine::start))
              .toList();
      BigDecimal minutes =
          Decimals.ratio(
              BigDecimal.valueOf(counted.stream().mapToLong(OutageLine::serviceSeconds).sum()),
              MINUTE);
      seen.add(minutes + " of " + down.value() + " min");
      if (!minutes.equals(down.value())) wrong.add("the sum differs");
      for (int i = 1; i < counted.size(); i++) {
        if (counted.get(i).service().equals(counted.get(i - 1).service())
            && counted.get(i).start().isBefore(counted.get(i - 1).end()))
          wrong.add(counted.get(i).subject() + " overlaps");
      }
    }
    return new Check(
        "CHK-6", "The outage list is the downtime", wrong.isEmpty(), join(seen, wrong));
  }

  private boolean counts(OutageLine line, String dimension) {
    if (!dimension.isEmpty() && !dimension.equals(line.service())) return false;
    String own = content.kind() == ReviewKind.CUSTOMER ? line.service() : "";
    boolean plannedCounts = Objects.equals(value(FigureKey.AST, own), value(FigureKey.BASIS, own));
    return line.kind() == OutageKind.UNPLANNED
        || line.kind() == OutageKind.PLANNED && plannedCounts;
  }

  /** Over several services failures are summed, but times between them are not (section 4). */
  private boolean isPooled(Figure failures) {
    return content.kind() == ReviewKind.CUSTOMER
        && content.services().stream().noneMatch(s -> s.number().equals(failures.dimension()));
  }

  private Check missed() {
    List<String> wrong =
        Reasons.missing(content, Long.MAX_VALUE).stream()
            .filter(m -> m.reason().kind() == ReasonKind.MISSED_TARGET)
            .filter(m -> m.parts().stream().anyMatch(p -> p != CommentPart.EFFECT))
            .map(m -> m.reason().subject() + " lacks " + m.parts())
            .toList();
    long missed = content.figures().stream().filter(f -> f.verdict() == Verdict.MISSED).count();
    return new Check(
        "CHK-8",
        "Every missed target is explained",
        wrong.isEmpty(),
        join(List.of(missed + " missed"), wrong));
  }

  private List<Figure> figures(String key) {
    return content.figures().stream().filter(f -> f.key().equals(key)).toList();
  }

  private BigDecimal value(String key, String dimension) {
    return content.figure(key, dimension).map(Figure::value).orElse(BigDecimal.ZERO);
  }

  private static String join(List<String> seen, List<String> wrong) {
    return String.join("; ", seen) + (wrong.isEmpty() ? "" : " - " + String.join("; ", wrong));
  }
}
