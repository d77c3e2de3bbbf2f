package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.boundary.CorrectIncident;
import org.evident.resolution.incident.boundary.ExportWish;
import org.evident.resolution.incident.boundary.IncidentCommands;
import org.evident.resolution.incident.boundary.IncidentEdits;
import org.evident.resolution.incident.boundary.IncidentFilter;
import org.evident.resolution.incident.boundary.IncidentLine;
import org.evident.resolution.incident.boundary.IncidentLists;
import org.evident.resolution.incident.boundary.IncidentQueues;
import org.evident.resolution.incident.boundary.IncidentReplies;
import org.evident.resolution.incident.boundary.IncidentView;
import org.evident.resolution.incident.boundary.Incidents;
import org.evident.resolution.incident.boundary.PriorityOverrides;
import org.evident.resolution.incident.boundary.Recurrences;

/** Incidents: lists by key, and one with how its clocks ran. */
@Path("incidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IncidentsResource {

  @Inject private IncidentLists incidents;
  @Inject private IncidentQueues queues;
  @Inject private Incidents doors;
  @Inject private IncidentReplies replies;
  @Inject private Recurrences recurrences;
  @Inject private IncidentEdits edits;
  @Inject private PriorityOverrides overrides;

  /**
   * A page of incidents, newest first; {@code next} of the answer is {@code before} of the next call.
   *
   * @param filter as the address of the list's page has it, such as {@code unsolved=true&priority=P1}, which may ask for another
   *     order; {@code open} and {@code stale} say nothing beside it
   */
  @GET
  public Page<IncidentLine> page(
      @QueryParam("open") boolean open,
      @QueryParam("stale") boolean stale,
      @QueryParam("filter") String filter,
      @BeanParam Newest part) {
    if (filter != null) {
      return queues.lines(ExportWish.of(filter).filter(), part.before(), part.limit());
    }
    Long before = part.beforeId();
    return queues.lines(
        IncidentFilter.newest(open, stale),
        before == null ? null : before.toString(),
        part.limit());
  }

  /** One incident with its clocks, why they ran as they did, and its ledger. */
  @GET
  @Path("{number}")
  @Revised(Changeable.INCIDENT)
  public IncidentView one(@PathParam("number") String number) {
    return incidents.incident(number);
  }

  /** Takes a report in; its clocks start. */
  @POST
  @APIResponseSchema(
      value = IncidentView.class,
      responseCode = "201",
      responseDescription = "The incident")
  @Revised(Changeable.INCIDENT)
  public Response report(IncidentCommands.Report command) {
    IncidentView made = doors.report(command);
    return Created.in("incidents", made.incident().number(), made);
  }

  /**
   * Corrects single fields of an open incident, and says what that rests on, as {@code If-Match} or {@code version}; a field
   * that is null or left out stays, and one there is none of is refused.
   */
  @PATCH
  @Path("{number}")
  @Revised(Changeable.INCIDENT)
  public IncidentView correct(
      @PathParam("number") String number,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) String tag,
      CorrectIncident command) {
    long version = edits.facts(number).version();
    if (command == null || command.words().isEmpty()) {
      throw new RuleBroken("API-1");
    }
    if (command.version() == null && tag == null) {
      throw RuleBroken.at("version", "REC-4", number);
    }
    return edits.correct(number, command.version() == null ? command.on(version) : command);
  }

  /** Gives a new incident to a team, and says what kind of fault it is where that is not known yet. */
  @POST
  @Path("{number}/assign")
  @Revised(Changeable.INCIDENT)
  public IncidentView assign(@PathParam("number") String number, IncidentCommands.Assign command) {
    return doors.assign(number, command);
  }

  /** Takes an incident into work, which stops its response clock. */
  @POST
  @Path("{number}/start")
  @Revised(Changeable.INCIDENT)
  public IncidentView start(@PathParam("number") String number) {
    return doors.start(number);
  }

  /** Lets an incident wait for the customer, a supplier, a problem or a change. */
  @POST
  @Path("{number}/pend")
  @Revised(Changeable.INCIDENT)
  public IncidentView pend(@PathParam("number") String number, IncidentCommands.Pend command) {
    return doors.pend(number, command);
  }

  /** Goes on after a wait. */
  @POST
  @Path("{number}/resume")
  @Revised(Changeable.INCIDENT)
  public IncidentView resume(@PathParam("number") String number) {
    return doors.resume(number);
  }

  /** Resolves an incident, which stops its clocks. */
  @POST
  @Path("{number}/resolve")
  @Revised(Changeable.INCIDENT)
  public IncidentView resolve(
      @PathParam("number") String number, IncidentCommands.Resolve command) {
    return doors.resolve(number, command);
  }

  /** Takes a solution back within five business days. */
  @POST
  @Path("{number}/reopen")
  @Revised(Changeable.INCIDENT)
  public IncidentView reopen(@PathParam("number") String number, Reason reason) {
    return doors.reopen(number, reason.reason());
  }

  /** Reports anew what came back too late to be reopened: a new incident that follows this one. */
  @POST
  @Path("{number}/follow")
  @APIResponseSchema(
      value = IncidentView.class,
      responseCode = "201",
      responseDescription = "The new incident")
  public Response follow(@PathParam("number") String number, IncidentCommands.Follow command) {
    return Response.status(201).entity(recurrences.follow(number, command)).build();
  }

  /** Closes a solved incident. */
  @POST
  @Path("{number}/close")
  @Revised(Changeable.INCIDENT)
  public IncidentView close(@PathParam("number") String number) {
    return doors.close(number);
  }

  /** Cancels an incident that should not have been. */
  @POST
  @Path("{number}/cancel")
  @Revised(Changeable.INCIDENT)
  public IncidentView cancel(@PathParam("number") String number, IncidentCommands.Cancel command) {
    return doors.cancel(number, command);
  }

  /** Judges impact and urgency anew. */
  @POST
  @Path("{number}/priority")
  @Revised(Changeable.INCIDENT)
  public IncidentView prioritise(@PathParam("number") String number, Weight weight) {
    return doors.prioritise(number, weight.impact(), weight.urgency());
  }

  /** Sets another priority than impact and urgency give, with a reason. */
  @POST
  @Path("{number}/priority/override")
  @Revised(Changeable.INCIDENT)
  public IncidentView override(
      @PathParam("number") String number, IncidentCommands.Override command) {
    return overrides.override(number, command);
  }

  /** Writes down work done. */
  @POST
  @Path("{number}/notes")
  @Revised(Changeable.INCIDENT)
  public IncidentView note(@PathParam("number") String number, IncidentCommands.Note command) {
    return doors.note(number, command);
  }

  /** Says something on an incident of the caller's customer; the wait for their answer is over then. */
  @POST
  @Path("{number}/replies")
  @Revised(Changeable.INCIDENT)
  public IncidentView reply(@PathParam("number") String number, IncidentCommands.Reply command) {
    return replies.reply(number, command);
  }

  /** Why a step is taken. */
  public record Reason(String reason) {}

  /** Impact and urgency, each 1 to 4. */
  public record Weight(int impact, int urgency) {}
}
