package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.evident.foundation.register.boundary.RecordFilter;
import org.evident.foundation.register.boundary.RegisterEntries;
import org.evident.foundation.register.boundary.Registered;
import org.evident.foundation.register.boundary.Registers;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Values;
import org.evident.foundation.revision.boundary.Revisions;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;

/** Simple records of capabilities whose process is not in the system yet, one by one. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecordsResource {

  /** The part of a path that names a kind. */
  static final String KIND =
      "{kind: outages|maintenance-windows|service-dependencies|surveys|survey-answers|complaints"
          + "|changes|costs|consumed-units|requests|workload-counts|metric-values|continuity-tests"
          + "|continuity-requirements|continuity-invocations|releases"
          + "|availability-tests|capacity-reviews|demand-patterns|security-incidents|problems|known-errors|supplier-targets"
          + "|metric-definitions|report-definitions|report-catalogue-reviews|communication-plan|communications}";

  private static final List<String> BESIDE = List.of("ref", "version", "reason");

  @Inject private Registers registers;
  @Inject private RegisterEntries entries;
  @Inject private Seen seen;
  @Context private HttpHeaders headers;

  /**
   * A page of records, newest first; {@code next} of the answer is {@code before} of the next call.
   *
   * @param service only those of a service, by its number
   * @param period only those of a month, as {@code yyyy-MM}, in the zone of the caller's customer or of the organisation
   * @param standing only those that stand so now, such as {@code UNUSED} of maintenance windows
   */
  @GET
  @Path(KIND)
  public Page<Map<String, Object>> page(
      @PathParam("kind") String kind,
      @QueryParam("service") String service,
      @QueryParam("period") String period,
      @QueryParam("standing") String standing,
      @BeanParam Newest part) {
    Page<Registered> page =
        registers.page(
            kind, new RecordFilter(service, period, standing, part.beforeId()), part.limit());
    Map<String, String> standings = registers.standings(kind, page.items());
    return new Page<>(
        page.items().stream().map(one -> standing(json(one), standings.get(one.number()))).toList(),
        page.next());
  }

  /** One record with its fields. */
  @GET
  @Path(KIND + "/{number}")
  public Map<String, Object> one(
      @PathParam("kind") String kind, @PathParam("number") String number) {
    return read(kind, registers.one(kind, number));
  }

  /** Enters a record; {@code zone} is the zone of times written without an offset. */
  @POST
  @Path(KIND)
  @APIResponse(
      responseCode = "201",
      description = "The record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  public Response add(
      @PathParam("kind") String kind, @QueryParam("zone") String zone, JsonObject body) {
    Map<String, String> written = written(registers.form(kind), body);
    Registered made = entries.add(kind, written, zone);
    return Created.in(kind, made.number(), read(kind, made));
  }

  /** Enters an answer to a survey. */
  @POST
  @Path("surveys/{number}/answers")
  @APIResponse(
      responseCode = "201",
      description = "The answer",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  public Response answer(
      @PathParam("number") String number, @QueryParam("zone") String zone, JsonObject body) {
    Map<String, String> written = written(registers.form("survey-answers"), body);
    written.put("survey", number);
    Registered made = entries.add("survey-answers", written, zone);
    return Created.in("survey-answers", made.number(), read("survey-answers", made));
  }

  /**
   * Corrects a record: all its fields, the {@code reason}, and what it rests on, as {@code If-Match} or {@code version}.
   */
  @PUT
  @Path(KIND + "/{number}")
  public Map<String, Object> correct(
      @PathParam("kind") String kind,
      @PathParam("number") String number,
      @QueryParam("zone") String zone,
      JsonObject body) {
    Map<String, String> written = written(registers.form(kind), body);
    Long version = matched(kind, number);
    if (version == null) {
      version = said(number, written.get("version"));
    }
    return read(kind, entries.correct(kind, number, version, written.get("reason"), written, zone));
  }

  /** Withdraws a record, with the {@code reason}; it stays readable and counts nowhere. */
  @POST
  @Path(KIND + "/{number}/withdraw")
  public Map<String, Object> withdraw(
      @PathParam("kind") String kind, @PathParam("number") String number, JsonObject body) {
    String reason = written(registers.form(kind), body).get("reason");
    return read(kind, entries.withdraw(kind, number, matched(kind, number), reason));
  }

  /** The version a condition was true of, or null without one. */
  private Long matched(String kind, String number) {
    String expected = headers.getHeaderString(HttpHeaders.IF_MATCH);
    if (expected == null) {
      return null;
    }
    long version = registers.one(kind, number).version();
    if (!Tags.match(expected, String.valueOf(version))) {
      throw RuleBroken.at(Revisions.SEEN, "REC-2", number);
    }
    return version;
  }

  private static long said(String number, String version) {
    if (version == null) {
      throw RuleBroken.at("version", "REC-4", number);
    }
    if (!version.matches("\\d{1,18}")) {
      throw RuleBroken.at("version", "RCD-1", "version");
    }
    return Long.parseLong(version);
  }

  private Map<String, Object> read(String kind, Registered record) {
    seen.note(String.valueOf(record.version()));
    return standing(json(record), registers.standings(kind, List.of(record)).get(record.number()));
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

  /** Says where a record stands, if that is a question. */
  private static Map<String, Object> standing(Map<String, Object> record, String standing) {
    if (standing != null) {
      record.put("standing", standing);
    }
    return record;
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
