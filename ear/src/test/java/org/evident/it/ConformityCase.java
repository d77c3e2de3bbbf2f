package org.evident.it;

import java.util.List;
import java.util.function.Supplier;

/**
 * What breaks requirements, and what mends it.
 *
 * @param breaks answers with the number of the record they name then
 */
record ConformityCase(List<String> requirements, Supplier<String> breaks, Runnable mends) {

  static ConformityCase of(String requirement, Supplier<String> breaks, Runnable mends) {
    return new ConformityCase(List.of(requirement), breaks, mends);
  }

  /**
   * A duty that is planned now; it is ended, and planned again.
   *
   * @param subject number of what it is about, or empty for the organisation as a whole
   */
  static ConformityCase duty(
      ConformityDesk desk,
      String requirement,
      String key,
      String process,
      String subject,
      int days) {
    String[] planned = {desk.duty(key, process, subject, days)};
    return of(
        requirement,
        () -> {
          desk.endDuty(planned[0]);
          return subject.isEmpty() ? key : subject;
        },
        () -> planned[0] = desk.duty(key, process, subject, days));
  }

  /** A duty that every service has from the beginning. */
  static ConformityCase duty(
      ConformityDesk desk, String requirement, String key, String process, String service) {
    return of(
        requirement,
        () -> {
          desk.endDuty(desk.planned(key, service));
          return service;
        },
        () -> desk.duty(key, process, service));
  }

  /** A record that lacks something, which is added to it where the text leaves room. */
  static ConformityCase simple(
      RegisterDesk records, List<String> requirements, String kind, String body, String missing) {
    String[] number = new String[1];
    return new ConformityCase(
        requirements,
        () -> {
          number[0] = records.add(kind, body.formatted(""));
          return number[0];
        },
        () -> records.correct(kind + "/" + number[0], body.formatted(missing)));
  }
}
