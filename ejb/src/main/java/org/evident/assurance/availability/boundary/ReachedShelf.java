package org.evident.assurance.availability.boundary;

import java.util.List;
import java.util.function.Function;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Keyed;
import org.evident.kernel.RuleBroken;

/**
 * Records of availability as far as somebody reaches them, one by its number or a page of them.
 *
 * @param select the query before its conditions
 * @param alias the table of the records in it
 * @param field what a record that is not there is refused at
 * @param mapping makes a record of a row
 */
record ReachedShelf<T>(String select, String alias, String field, Function<Row, T> mapping) {

  /** A record by its number, if it is within reach. */
  T find(Statements statements, String number, NeedReach reach) {
    return statements
        .first(
            select + "where " + alias + ".number = ? " + reach.sql(), mapping, reach.after(number))
        .orElseThrow(() -> RuleBroken.at(field, "REC-1", number));
  }

  /**
   * Records within reach, the newest first, each with its key.
   *
   * @param state the one wanted, empty for each
   */
  List<Keyed<T>> page(
      Statements statements, NeedReach reach, String state, long before, int limit) {
    return statements.list(
        select
            + "where %1$s.id < ? and (%1$s.state = ? or ? = '') ".formatted(alias)
            + reach.sql()
            + "order by "
            + alias
            + ".id desc fetch first "
            + limit
            + " rows only",
        row -> new Keyed<>(row.number("id"), mapping.apply(row)),
        reach.after(before, state, state));
  }
}
