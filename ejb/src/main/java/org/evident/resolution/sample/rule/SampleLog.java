package org.evident.resolution.sample.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evident.foundation.party.rule.DemoStaff;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.Csv;
import org.evident.portfolio.catalogue.rule.DemoService;

/**
 * The incident log of one demo customer over fifteen months up to yesterday, in the columns of the import
 * profile {@code evident-incident-log}. The same seed, day and calendar always give the same lines.
 */
public final class SampleLog {

  /** The seed of the demo organisation. */
  public static final long SEED = 20_000L;

  /** How the incidents divide among the customers, the largest first. */
  static final List<Double> SHARES = List.of(0.46, 0.33, 0.21);

  private static final int MONTHS = 15;
  private static final long DAYS_APART = 1_000_000;
  private static final List<String> SITES = List.of("Vienna", "Graz", "Linz", "Salzburg");
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
  private static final String HEADING =
      "number,state,modification,reported_at,at,service,priority,team,site,item,problem,change,"
          + "caused_by,cause_confirmed,supplier,resolved_at,title,impact,urgency,category,description,"
          + "resolution_code,resolution,closure_code,first_line\r\n";

  private final long seed;
  private final int customer;
  private final LocalDate today;
  private final ServiceCalendar hours;
  private final SampleVolume volume;
  private final List<DemoService> services = DemoService.all();
  private final double[] weights = services.stream().mapToDouble(DemoService::weight).toArray();

  /**
   * The log as it stands at the beginning of a day.
   *
   * @param customer which customer, 0 for the largest to 2 for the smallest
   * @param hours when people work; its zone is that of the log's local times
   */
  public SampleLog(long seed, int customer, LocalDate today, ServiceCalendar hours) {
    this.seed = seed;
    this.customer = customer;
    this.today = today;
    this.hours = hours;
    this.volume = new SampleVolume(hours, today);
  }

  /** The heading and the lines, each with its end; made while they are read, a day at a time. */
  public Stream<String> lines() {
    LocalDate first = today.minusMonths(MONTHS);
    return Stream.concat(Stream.of(HEADING), first.datesUntil(today).flatMap(this::day));
  }

  private Stream<String> day(LocalDate day) {
    long own = seed + customer * DAYS_APART + day.toEpochDay();
    SplittableRandom random = new SplittableRandom(own);
    int count = volume.on(day, SHARES.get(customer), random);
    return IntStream.range(0, count).boxed().flatMap(i -> incident(day, i, random.split()));
  }

  private Stream<String> incident(LocalDate day, int position, SplittableRandom random) {
    Instant opened =
        day.atTime(SampleVolume.hour(random), random.nextInt(60)).atZone(hours.zone()).toInstant();
    DemoService service = services.get(Draw.weighted(weights, random));
    Instant end = today.atStartOfDay(hours.zone()).toInstant();
    List<SampleRow> rows =
        new SampleHistory(hours, opened, volume.isBad(day), random)
            .tell(service.team()).stream().filter(row -> row.at().isBefore(end)).toList();
    String number = "D%d-%tY%<tm%<td-%03d".formatted(customer + 1, day, position + 1);
    String site = SITES.get(random.nextInt(SITES.size()));
    String item = "CI-%04d".formatted(random.nextInt(1, 400));
    String title = SampleTitles.of(service.name(), site, random);
    int priority = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).priority();
    Subject subject =
        new Subject(
            service.name(), site, item, title, SampleWords.of(title, priority, random.split()));
    String solved = solved(rows);
    boolean alone = rows.stream().allMatch(row -> DemoStaff.DESK.equals(row.team()));
    return IntStream.range(0, rows.size())
        .mapToObj(
            i -> line(new Csv().value(number), i, rows.get(i), opened, subject, solved, alone));
  }

  private String line(
      Csv csv,
      int changes,
      SampleRow row,
      Instant opened,
      Subject subject,
      String solved,
      boolean alone) {
    return csv.value(row.state())
        .value(changes)
        .value(local(opened))
        .value(local(row.at()))
        .value(subject.service())
        .value("P" + row.priority())
        .value(row.team())
        .value(subject.site())
        .value(subject.item())
        .value(row.problem())
        .value(row.change())
        .value(row.causedBy())
        .value(!row.causedBy().isEmpty())
        .value(row.supplier())
        .value(solved)
        .text(subject.title())
        .value(degree(subject.words().impact()))
        .value(degree(subject.words().urgency()))
        .value(subject.words().category())
        .text(subject.words().description())
        .value(solved.isEmpty() ? "" : subject.words().resolutionCode())
        .text(solved.isEmpty() ? "" : subject.words().resolution())
        .value("CLOSED".equals(row.state()) ? subject.words().closureCode() : "")
        .value(!solved.isEmpty() && alone)
        .end();
  }

  private static String degree(int degree) {
    return degree == 0 ? "" : String.valueOf(degree);
  }

  /** Like the tool itself, every line bears the last solution. */
  private String solved(List<SampleRow> rows) {
    return rows.stream()
        .filter(row -> "RESOLVED".equals(row.state()))
        .reduce((one, later) -> later)
        .map(row -> local(row.at()))
        .orElse("");
  }

  private String local(Instant at) {
    return LOCAL.format(at.atZone(hours.zone()));
  }

  /** What an incident is about, the same on each of its lines. */
  private record Subject(
      String service, String site, String item, String title, SampleWords words) {}
}
