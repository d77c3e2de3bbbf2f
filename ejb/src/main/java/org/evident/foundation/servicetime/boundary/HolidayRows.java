package org.evident.foundation.servicetime.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evident.foundation.storage.boundary.Statements;

/** The stored holidays of a calendar's versions. Each change tells the calendar's keeper that its rows are others now. */
@ApplicationScoped
class HolidayRows {

  @Inject private Statements statements;

  /** Adds holidays to the version that began on a date. */
  void add(String code, LocalDate validFrom, Map<LocalDate, String> days) {
    long version = version(code, validFrom);
    List<Object[]> rows = new ArrayList<>();
    days.forEach((date, name) -> rows.add(new Object[] {version, date, name}));
    statements.changeAll(
        "insert into calendar_day (version_id, on_date, name) values (?, ?, ?)", rows);
    touch(code);
  }

  void remove(String code, LocalDate validFrom, LocalDate date) {
    statements.change(
        "delete from calendar_day where version_id = ? and on_date = ? and replaced_by is null",
        version(code, validFrom),
        date);
    touch(code);
  }

  /** Notes until when the holidays of a version are known, unless nothing ends them or they are known for longer. */
  void knownUntil(String code, LocalDate validFrom, LocalDate until) {
    statements.change(
        "update calendar_version set defined_until = ? where id = ? and defined_until < ?",
        until,
        version(code, validFrom),
        until);
    touch(code);
  }

  private long version(String code, LocalDate validFrom) {
    return statements
        .first(
            "select v.id from calendar_version v join calendar c on c.id = v.calendar_id where c.code ="
                + " ? and v.valid_from = ?",
            row -> row.number("id"),
            code,
            validFrom)
        .orElseThrow();
  }

  private void touch(String code) {
    statements.change("update calendar set version = version + 1 where code = ?", code);
  }
}
