package org.evident.foundation.job.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.Role;

/** Reads the book of background work, for administrators. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class JobLists {

  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  @Inject private Statements statements;

  /**
   * A page of the orders, the latest ordered first.
   *
   * @param before the key of the last row of the page before, or empty for the first page
   */
  public Page<JobOrder> page(String before, int limit) {
    Place place = Place.of(before);
    List<JobOrder> rows =
        statements.list(
            JobOrders.COLUMNS
                + "where requested_at < ? or requested_at = ? and id < ? order by requested_at desc,"
                + " id desc fetch first "
                + (limit + 1)
                + " rows only",
            JobOrders::order,
            place.at(),
            place.at(),
            place.id());
    return Page.of(rows, limit, order -> order.requestedAt() + "_" + order.id());
  }

  private record Place(Instant at, long id) {
    static Place of(String key) {
      String[] parts = key.split("_");
      try {
        return parts.length == 2
            ? new Place(Instant.parse(parts[0]), Long.parseLong(parts[1]))
            : new Place(END, 0);
      } catch (DateTimeParseException | NumberFormatException unreadable) {
        return new Place(END, 0);
      }
    }
  }
}
