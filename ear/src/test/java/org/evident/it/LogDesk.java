package org.evident.it;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Imports the log of another tool, which tells of one incident. */
final class LogDesk {

  private static final String HEADING =
      "number,modification,at,reported_at,state,priority,service,title";
  private static final String ROW = "\nLOG-1,%d,%s,%s,%s,P2,%s,Broken lamp";

  private final ConformityDesk desk;
  private final String service;
  private final LocalDateTime from;
  private final LocalDateTime to;

  /**
   * A desk with a log.
   *
   * @param service by name
   */
  LogDesk(ConformityDesk desk, String service) {
    this.desk = desk;
    this.service = service;
    from = LocalDateTime.ofInstant(desk.ago(2, ChronoUnit.DAYS), ZoneOffset.UTC);
    to = from.plusDays(1);
  }

  /** It was solved yesterday, and the log says little more. */
  void solved() {
    take(
        HEADING
            + ROW.formatted(0, from, from, "NEW", service)
            + ROW.formatted(1, to, from, "RESOLVED", service));
  }

  /** The log goes on, and says of what category it was. */
  void categorised() {
    String row = ROW.formatted(2, to.plusMinutes(1), from, "RESOLVED", service);
    take(HEADING + ",category" + row + ",Fault");
  }

  /** The log goes on, and now says what was wrong. */
  void told() {
    String row = ROW.formatted(3, to.plusMinutes(2), from, "RESOLVED", service);
    take(HEADING + ",category,description" + row + ",Fault,The lamp does not light");
  }

  private void take(String csv) {
    take(desk, csv);
  }

  /** Imports a log and waits until that is done. */
  static void take(ConformityDesk desk, String csv) {
    String run =
        desk.jack
            .post(
                "imports?profile=evident-incident-log&zone=UTC&customer=" + desk.customer,
                "text/csv",
                csv.strip() + "\n")
            .expect(202)
            .text("number");
    while (!"COMPLETED".equals(desk.jack.get("imports/" + run).expect(200).text("state"))) {
      ConformityWall.pause();
    }
  }
}
