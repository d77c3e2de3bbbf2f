package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evident.foundation.register.boundary.RecordFilter;
import org.evident.foundation.register.boundary.RegisterEntries;
import org.evident.foundation.register.boundary.Registered;
import org.evident.foundation.register.boundary.Registers;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Values;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;

/** Simple records of capabilities whose process is not in the system yet, one by one. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecordsResource {

  private static final String KIND =
      "{kind: outages|maintenance-windows|service-dependencies|surveys|survey-answers|complaints"
          + "|changes|costs|consumed-units|requests|workload-counts|continuity-tests"
          + "|security-incidents}";
  private static final List<String> BESIDE = List.of("ref", "version", "reason");

  @Inject private Registers registers;
  @Inject private RegisterEntries entries;

  /**
   * A page of records, newest first; {@code next} of the answer is {@code before} of the next call.
   *
   * @param service only those of a service, by its number
   * @param period only those of a month in UTC, as {@code yyyy-MM}
   */
  @GET
  @Path(KIND)
  public Page<Map<String, Object>> page(
      @PathParam("kind") String kind,
      @QueryParam("service") String service,
      @QueryParam("period") String period,
      @QueryParam("before") Long before) {
    Page<Registered> page = registers.page(kind, new RecordFilter(service, period, before));
    return new Page<>(page.items().stream().map(RecordsResource::json).toList(), page.next());
  }

  @GET
  @Path(KIND + "/{number}")
  public Map<String, Object> one(
      @PathParam("kind") String kind, @PathParam("number") String number) {
    return json(registers.one(kind, number));
  }

  /** Enters a record; {@code zone} is the zone of times written without an offset. */
  @POST
  @Path(KIND)
  public Response add(
      @PathParam("kind") String kind, @QueryParam("zone") String zone, JsonObject body) {
    Map<String, String> written = written(registers.form(kind), body);
    return Response.status(201).entity(json(entries.add(kind, written, zone))).build();
  }

  /** Enters an answer to a survey. */
  @POST
  @Path("surveys/{number}/answers")
  public Response answer(
      @PathParam("number") String number, @QueryParam("zone") String zone, JsonObject body) {
    Map<String, String> written = written(registers.form("survey-answers"), body);
    written.put("survey", number);
    return Response.status(201).entity(json(entries.add("survey-answers", written, zone))).build();
  }

  /** Corrects a record: all its fields, the {@code version} they rest on, and the {@code reason}. */
  @PUT
  @Path(KIND + "/{number}")
  public Map<String, Object> correct(
      @PathParam("kind") String kind,
      @PathParam("number") String number,
      @QueryParam("zone") String zone,
      JsonObject body) {
    Map<String, String> written = written(registers.form(kind), body);
    String version = written.getOrDefault("version", "");
    if (!version.matches("\\d{1,18}")) {
      throw RuleBroken.at("version", "RCD-1", "version");
    }
    return json(
        entries.correct(
            kind, number, Long.parseLong(version), written.get("reason"), written, zone));
  }

  /** Withdraws a record, with the {@code reason}; it stays readable and counts nowhere. */
  @POST
  @Path(KIND + "/{number}/withdraw")
  public Map<String, Object> withdraw(
      @PathParam("kind") String kind, @PathParam("number") String number, JsonObject body) {
    return json(entries.withdraw(kind, number, written(registers.form(kind), body).get("reason")));
  }

  private static Map<String, String> written(Form form, JsonObject body) {
    Map<String, String> written = new LinkedHashMap<>();
    if (body == null) {
      return written;
    }
    body.forEach(
        (name, value) -> {
          boolean known = form.fields().stream().anyMatch(f -> f.name().equals(name));
          if (!known && !BESIDE.contains(name)) {
            throw RuleBroken.at(name, "RCD-21", name, names(form));
          }
          written.put(name, text(value));
        });
    return written;
  }

  private static String names(Form form) {
    return form.fields().stream().map(f -> f.name()).collect(Collectors.joining(", "));
  }

  private static String text(JsonValue value) {
    if (value instanceof JsonString string) {
      return string.getString();
    }
    if (value instanceof JsonArray many) {
      return many.stream().map(RecordsResource::text).collect(Collectors.joining("; "));
    }
    return value == JsonValue.NULL ? null : value.toString();
  }

  private static Map<String, Object> json(Registered record) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("number", record.number());
    body.put("version", record.version());
    body.put("ref", record.ref());
    record.values().all().forEach((name, value) -> body.put(name, plain(value)));
    body.put("author", record.author());
    body.put("recordedAt", record.recordedAt());
    body.put("withdrawnAt", record.withdrawnAt());
    body.put("withdrawnReason", record.withdrawnReason());
    return body;
  }

  private static Object plain(Object value) {
    if (value instanceof List<?> many) {
      return many.stream().map(Object::toString).toList();
    }
    return value instanceof Number || value instanceof Boolean || value == null
        ? value
        : Values.written(value);
  }
}
