package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.resolution.incident.boundary.IncidentEvents;
import org.evident.resolution.incident.boundary.JoinedEvent;
import org.evident.resolution.incident.boundary.JoinedEvents;
import org.evident.resolution.incident.boundary.SplitEvent;
import org.evident.resolution.incident.boundary.SplitOff;
import org.evident.web.common.MatchWords;
import org.evident.web.common.Sentences;

/** The events of monitoring that belong to an incident, and why each does. */
@Path("incidents/{number}/events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IncidentEventsResource {

  @Inject private IncidentEvents events;
  @Context private HttpHeaders headers;

  /** The newest hundred events of an incident, the newest first, each with why it belongs to it. */
  @GET
  public Events of(@PathParam("number") String number) {
    Locale locale = Sentences.locale(headers.getAcceptableLanguages());
    JoinedEvents found = events.of(number);
    return new Events(
        found.total(),
        found.events().stream()
            .map(one -> new Reasoned(one, MatchWords.of(one, locale, Instant::toString)))
            .toList());
  }

  /** Makes an event that joined wrongly, and the later ones of its item and signature, an incident of their own. */
  @POST
  @Path("split")
  @APIResponseSchema(
      value = SplitOff.class,
      responseCode = "201",
      responseDescription = "The new incident and what went along")
  public Response split(@PathParam("number") String number, SplitEvent command) {
    return Response.status(201).entity(events.split(number, command)).build();
  }

  /**
   * The events of an incident.
   *
   * @param total how many there are
   * @param events the newest of them
   */
  public record Events(long total, List<Reasoned> events) {}

  /**
   * An event of an incident.
   *
   * @param why why it belongs to it, in the language asked for
   */
  public record Reasoned(JoinedEvent event, String why) {}
}
