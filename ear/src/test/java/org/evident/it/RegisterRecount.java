package org.evident.it;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.evident.it.RawRows.Raw;

/**
 * Recounts what a review of a service and month says of requests, changes, complaints, categories
 * and major incidents from the raw rows: each row is read whole and judged here, by no query of the
 * product. {@link SupportRecount}, {@link MoneyRecount} and {@link DowntimeRecount} count the rest.
 */
final class RegisterRecount extends RowCount {

  /** The figures that are recounted here, by key. */
  static final List<String> KEYS =
      List.of(
          "REQ_OPENED",
          "REQ_FULFILLED",
          "REQ_BACKLOG",
          "FULF",
          "CHG_IMPLEMENTED",
          "CHG_SUCCESS",
          "CHG_FAILED",
          "CHG_EMERG",
          "CMP_RECEIVED",
          "CMP_ON_TIME",
          "CMP_ESCALATED",
          "CMP_OPEN",
          "MAJOR_MINUTES");

  /** The longest a request may take, in minutes of office hours, and what it is agreed for. */
  private static final long FULFILMENT = 2400;

  private static final String AGREED = "P3";
  private static final String OF_SERVICE = " where withdrawn_at is null and service_id = ?";

  private final Predicate<Instant> office;

  RegisterRecount(
      RawRows rows,
      long customer,
      long service,
      YearMonth month,
      ZoneId zone,
      Predicate<Instant> office) {
    super(rows, customer, service, month, zone);
    this.office = office;
  }

  /** All figures as name and "numerator/denominator", or the value where there is no quotient. */
  SortedMap<String, String> figures() {
    requests();
    changes();
    complaints();
    incidents();
    return figures;
  }

  private void requests() {
    List<Raw> all =
        rows.all(
            "select * from service_request" + OF_SERVICE + " and customer_id = ?",
            service,
            customer);
    List<Raw> opened = only(all, r -> within(r.at("reported_at")));
    count("REQ_OPENED", opened);
    each("REQ_OPENED:model ", opened, "request_model");
    List<Raw> done = only(all, r -> within(r.at("fulfilled_at")));
    count("REQ_FULFILLED", done);
    count("REQ_BACKLOG:START", only(all, r -> waits(r, start)));
    count("REQ_BACKLOG:END", only(all, r -> waits(r, end)));
    List<Raw> judged = only(done, r -> AGREED.equals(r.text("priority")) && !r.is("cancelled"));
    for (String name : List.of("FULF", "FULF:" + AGREED)) {
      share(name, only(judged, r -> minutes(r) <= FULFILMENT), judged);
    }
  }

  private static boolean waits(Raw request, Instant at) {
    Instant done = request.at("fulfilled_at");
    return request.at("reported_at").isBefore(at)
        && (done == null || !done.isBefore(at))
        && !request.is("cancelled");
  }

  private long minutes(Raw request) {
    long minutes = 0;
    for (Instant at = request.at("reported_at");
        at.isBefore(request.at("fulfilled_at"));
        at = at.plusSeconds(60)) {
      minutes += office.test(at) ? 1 : 0;
    }
    return minutes;
  }

  private void changes() {
    List<Raw> all =
        rows.all(
            "select c.* from change_record c, change_record_service l where l.record_id = c.id and"
                + " c.withdrawn_at is null and l.service_id = ?",
            service);
    List<Raw> done = only(all, c -> within(c.at("actual_end")));
    count("CHG_IMPLEMENTED", done);
    each("CHG_IMPLEMENTED:type ", done, "kind");
    each("CHG_IMPLEMENTED:outcome ", done, "outcome");
    share("CHG_SUCCESS", only(done, c -> "SUCCESSFUL".equals(c.text("outcome"))), done);
    share(
        "CHG_FAILED",
        only(done, c -> List.of("BACKED_OUT", "FAILED").contains(c.text("outcome"))),
        done);
    share("CHG_EMERG", only(done, c -> "EMERGENCY".equals(c.text("kind"))), done);
  }

  private void complaints() {
    List<Raw> all =
        rows.all(
            "select * from complaint" + OF_SERVICE + " and customer_id = ?", service, customer);
    List<Raw> received = only(all, c -> within(c.at("received_at")));
    count("CMP_RECEIVED", received);
    count(
        "CMP_ESCALATED",
        only(
            received,
            c ->
                c.number("escalation_level") != null && c.number("escalation_level").signum() > 0));
    List<Raw> answered = only(all, c -> within(c.at("answered_at")));
    share(
        "CMP_ON_TIME",
        only(
            answered, c -> c.at("due_at") == null || !c.at("due_at").isBefore(c.at("answered_at"))),
        answered);
    count(
        "CMP_OPEN",
        only(
            all,
            c ->
                c.at("received_at").isBefore(end)
                    && (c.at("answered_at") == null || !c.at("answered_at").isBefore(end))));
  }

  private void incidents() {
    List<Raw> all =
        rows.all(
            "select * from incident where customer_id = ? and service_id = ?", customer, service);
    List<Raw> opened =
        only(
            all,
            i ->
                within(i.at("reported_at"))
                    && !List.of("DUPLICATE", "ENTERED_IN_ERROR")
                        .contains(String.valueOf(i.text("cancel_reason"))));
    each("INC_OPENED:category ", opened, "category");
    each("INC_OPENED:item ", opened, "item");
    each(
        "INC_RESOLVED:category ",
        only(all, i -> within(i.at("resolved_at")) && !"CANCELLED".equals(i.text("state"))),
        "category");
    List<String> waiting = List.of("NEW", "ASSIGNED", "IN_PROGRESS", "PENDING");
    each(
        "INC_BACKLOG:category ",
        only(
            all,
            i ->
                i.at("reported_at").isBefore(end)
                    && (waiting.contains(i.text("state"))
                        || i.at("resolved_at") != null && !i.at("resolved_at").isBefore(end))),
        "category");
    spans(
        "MAJOR_MINUTES",
        only(all, i -> i.is("major") && within(i.at("major_declared_at"))),
        "major_declared_at",
        "major_restored_at");
  }
}
