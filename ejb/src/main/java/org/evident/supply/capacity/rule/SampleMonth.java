package org.evident.supply.capacity.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month of UTC, by which samples are kept together and disposed of together (RET-5). Where the database divides a table,
 * each has a part of its own there.
 */
public record SampleMonth(YearMonth month) {

  private static final String PREFIX = "capacity_sample_";
  private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{4})_(\\d{2})");

  /** The month an instant falls in. */
  public static SampleMonth of(Instant at) {
    return new SampleMonth(YearMonth.from(at.atOffset(ZoneOffset.UTC)));
  }

  /** The month a part of the table holds; empty for another table. */
  public static Optional<SampleMonth> ofPart(String name) {
    Matcher found = NAME.matcher(name);
    return found.matches()
        ? Optional.of(
            new SampleMonth(
                YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))))
        : Optional.empty();
  }

  /** The name of its part of the table: letters, digits and underscores. */
  public String part() {
    return PREFIX + month.toString().replace('-', '_');
  }

  /** Its first instant. */
  public Instant start() {
    return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The first instant after it. */
  public Instant end() {
    return next().start();
  }

  /** Whether all its samples lie before an instant. */
  public boolean endsBy(Instant limit) {
    return !end().isAfter(limit);
  }

  /** The first local day of which all samples lie in it or after it. */
  public LocalDate keptFrom(ZoneId zone) {
    ZonedDateTime local = start().atZone(zone);
    LocalDate day = local.toLocalDate();
    return day.atStartOfDay(zone).isEqual(local) ? day : day.plusDays(1);
  }

  private SampleMonth next() {
    return new SampleMonth(month.plusMonths(1));
  }
}
