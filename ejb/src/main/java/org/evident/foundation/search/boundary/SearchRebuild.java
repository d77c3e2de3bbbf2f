package org.evident.foundation.search.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;

/** The door to indexing what was there before the index was; called by its job. */
@Stateless
@PermitAll
public class SearchRebuild {

  public static final String JOB = "search-index";
  public static final String SUBJECT = "all";

  private static final int AT_ONCE = 500;

  @Inject private SearchRooms rooms;
  @Inject private SearchIndex index;
  @Inject private JobOrders orders;
  @Inject private Statements statements;

  /** Orders the job once in the life of a database. */
  public void orderOnce() {
    if (orders.find(JOB, SUBJECT).isEmpty()) {
      orders.place(JOB, SUBJECT);
    }
  }

  /** Every kind that is to be indexed. */
  public List<RecordKind> kinds() {
    return rooms.kinds();
  }

  /** How many records there are. */
  public long total() {
    return rooms.kinds().stream()
        .mapToLong(
            kind ->
                statements
                    .first(
                        "select count(*) as records from " + table(kind),
                        row -> row.number("records"))
                    .orElse(0L))
        .sum();
  }

  /**
   * Indexes some records of a kind and notes in the order that they are done.
   *
   * @param after the number the step before ended with, or empty for the first one
   * @return the number this step ended with, or null where nothing was left
   */
  public String advance(long order, RecordKind kind, String after) {
    List<String> numbers =
        statements.list(
            "select number from "
                + table(kind)
                + " where number > ? order by number fetch first "
                + AT_ONCE
                + " rows only",
            row -> row.text("number"),
            after);
    if (numbers.isEmpty()) {
      return null;
    }
    index.refresh(kind, numbers);
    orders.advance(order, numbers.size());
    return numbers.get(numbers.size() - 1);
  }

  private String table(RecordKind kind) {
    return rooms.of(kind).orElseThrow().table(kind);
  }
}
