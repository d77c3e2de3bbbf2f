package org.evident.batch.servicereview;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What an order of monthly reviews is about: a month, one customer or all, and for a nightly refresh the date, which makes
 * an order of its own of each night.
 */
record MonthSubject(YearMonth month, String customer) {
  static MonthSubject of(String subject) {
    String[] parts = subject.split(" ");
    return new MonthSubject(YearMonth.parse(parts[0]), parts.length > 1 ? parts[1] : "");
  }

  static String nightly(YearMonth month, String customer, LocalDate night) {
    return month + " " + customer + " " + night;
  }
}
