package org.evident.conformity.requirement.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.servicetime.rule.ServiceCalendar;

/**
 * The moments that conditions compare with, seen from one instant.
 *
 * @param organisation the calendar business days are counted in, in whose zone a day or a month ends
 * @param reportDays how many business days after its month a report has
 */
public record Moments(Instant now, ServiceCalendar organisation, int reportDays) {

  private static final Pattern NAME =
      Pattern.compile(
          ":(now|today|firstday|reports|months(\\d*)|month|days(\\d+)|business(\\d+)|date(\\d+))\\b");
  private static final int MONTHS = 12;
  private static final int REPORTING_DAYS = 10;
  private static final int MONTHLY = 2;
  private static final int DAYS = 3;
  private static final int BUSINESS = 4;
  private static final int DATE = 5;

  /** The same by what the organisation chose (PAR-1). */
  public Moments(Instant now, ServiceCalendar organisation, Amounts amounts) {
    this(now, organisation, amounts.of(ProcessParameter.REVIEW_PUBLISHED));
  }

  /** A query with places in it, and the values that fill them in order. */
  public record Bound(String query, List<Object> values) {}

  /** Puts the moments into a query in the places of their names. */
  public Bound in(String query) {
    List<Object> values = new ArrayList<>();
    StringBuilder bound = new StringBuilder();
    Matcher named = NAME.matcher(query);
    while (named.find()) {
      named.appendReplacement(bound, place(named, values));
    }
    return new Bound(named.appendTail(bound).toString(), values);
  }

  private String place(Matcher named, List<Object> values) {
    if ("reports".equals(named.group(1))) {
      return months(reportDays, values);
    }
    String within = named.group(MONTHLY);
    if (within != null) {
      return months(within.isEmpty() ? REPORTING_DAYS : Integer.parseInt(within), values);
    }
    values.add(value(named));
    return "?";
  }

  private Object value(Matcher named) {
    if (named.group(DAYS) != null) {
      return daysAgo(Integer.parseInt(named.group(DAYS)));
    }
    if (named.group(BUSINESS) != null) {
      return businessDaysAgo(Integer.parseInt(named.group(BUSINESS)));
    }
    if (named.group(DATE) != null) {
      return today().minusDays(Integer.parseInt(named.group(DATE)));
    }
    return switch (named.group(1)) {
      case "now" -> now;
      case "today" -> today();
      case "firstday" -> today().withDayOfMonth(1);
      default -> lastMonth().toString();
    };
  }

  /** The day it is. */
  public LocalDate today() {
    return LocalDate.ofInstant(now, organisation.zone());
  }

  /** The instant so many days ago. */
  public Instant daysAgo(int days) {
    return now.minus(days, ChronoUnit.DAYS);
  }

  /** The first instant no more of those whose business day of that number after them is over. */
  public Instant businessDaysAgo(int days) {
    LocalDate day = today().minusDays(1);
    while (!isOver(day, days)) {
      day = day.minusDays(1);
    }
    return day.plusDays(1).atStartOfDay(organisation.zone()).toInstant();
  }

  private boolean isOver(LocalDate day, int days) {
    return organisation.endOfBusinessDay(day, days).filter(end -> !end.isAfter(now)).isPresent();
  }

  private YearMonth lastMonth() {
    return YearMonth.from(today()).minusMonths(1);
  }

  /** The completed months on which a report is due by now, with their first day, the first after them and until when. */
  private String months(int within, List<Object> values) {
    List<String> rows = new ArrayList<>();
    for (int back = 0; back < MONTHS; back++) {
      YearMonth month = lastMonth().minusMonths(back);
      Instant due = organisation.endOfBusinessDay(month.atEndOfMonth(), within).orElse(Instant.MAX);
      if (!due.isAfter(now)) {
        values.addAll(List.of(month.toString(), month.atDay(1), month.plusMonths(1).atDay(1), due));
        rows.add(
            rows.isEmpty()
                ? "(cast(? as varchar(7)), cast(? as date), cast(? as date), cast(? as timestamp(6) with time zone))"
                : "(?, ?, ?, ?)");
      }
    }
    return Matcher.quoteReplacement(
        "(values " + String.join(", ", rows) + ") m(period, begins, ends, due)");
  }
}
