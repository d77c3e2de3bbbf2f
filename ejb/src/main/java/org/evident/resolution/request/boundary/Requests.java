package org.evident.resolution.request.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Priority;

/** Answers jobs about service requests; a job's order was placed by somebody with the role. */
@Stateless
@PermitAll
public class Requests {

  @Inject private Statements statements;

  /** How many requests a customer made between two instants, by service; of one that is missing there was none. */
  public Map<Long, BigDecimal> opened(long customer, Instant from, Instant to) {
    Map<Long, BigDecimal> opened = new HashMap<>();
    statements.each(
        "select service_id, count(*) as opened from service_request where withdrawn_at is null and"
            + " customer_id = ? and reported_at >= ? and reported_at < ? group by service_id",
        row -> opened.put(row.number("service_id"), row.decimal("opened")),
        customer,
        from,
        to);
    return opened;
  }

  /** The requests behind {@link #opened} of one service: by number, when they were made. */
  public Map<String, Instant> reported(long customer, long service, Instant from, Instant to) {
    Map<String, Instant> reported = new HashMap<>();
    statements.each(
        "select number, reported_at from service_request where withdrawn_at is null and customer_id ="
            + " ? and service_id = ? and reported_at >= ? and reported_at < ?",
        row -> reported.put(row.text("number"), row.instant("reported_at")),
        customer,
        service,
        from,
        to);
    return reported;
  }

  /** The requests of a customer for a service reported, fulfilled or still open between two instants, cancelled ones among them. */
  public List<RequestLine> of(long customer, long service, Instant from, Instant to) {
    return statements.list(
        "select number, request_model, priority, reported_at, approved_at, fulfilled_at, cancelled from"
            + " service_request where withdrawn_at is null and customer_id = ? and service_id = ? and"
            + " reported_at < ? and (fulfilled_at is null or fulfilled_at >= ?) order by reported_at,"
            + " number",
        row ->
            new RequestLine(
                row.text("number"),
                row.text("request_model"),
                Priority.valueOf(row.text("priority")),
                row.instant("reported_at"),
                row.instant("approved_at"),
                row.instant("fulfilled_at"),
                row.flag("cancelled")),
        customer,
        service,
        to,
        from);
  }
}
