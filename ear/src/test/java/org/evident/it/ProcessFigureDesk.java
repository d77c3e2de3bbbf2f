package org.evident.it;

import jakarta.json.JsonObject;
import java.time.YearMonth;

/** Somebody who reads the figures of processes, and what each is made of. */
final class ProcessFigureDesk {

  private final Client author;

  ProcessFigureDesk(Office office, String login) {
    this.author = office.person(login, null, "REPORT_AUTHOR");
  }

  /** What a record adds to a figure of a month. */
  JsonObject part(String key, YearMonth month, String record) {
    return author
        .get("process-figures/" + key + "?limit=200&month=" + month)
        .expect(200)
        .list()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(one -> record.equals(one.getString("record")))
        .findFirst()
        .orElseThrow(() -> new AssertionError(record + " is no part of " + key));
  }

  /** A figure of a month. */
  JsonObject line(String key, YearMonth month) {
    return author
        .get("process-figures?month=" + month)
        .expect(200)
        .list()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(one -> key.equals(one.getString("key")))
        .findFirst()
        .orElseThrow();
  }
}
