package org.evident.batch.servicereview;

import java.time.YearMonth;

/** What an order of monthly reviews is about: a month, and one customer or all. */
record MonthSubject(YearMonth month, String customer) {
  static MonthSubject of(String subject) {
    String[] parts = subject.split(" ");
    return new MonthSubject(YearMonth.parse(parts[0]), parts.length > 1 ? parts[1] : "");
  }
}
