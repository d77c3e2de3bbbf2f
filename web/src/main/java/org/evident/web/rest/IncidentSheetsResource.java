package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.evident.resolution.incident.boundary.IncidentSheet;
import org.evident.resolution.incident.boundary.IncidentSheets;
import org.evident.resolution.incident.boundary.IncidentUndo;
import org.evident.resolution.incident.boundary.IncidentView;
import org.evident.resolution.incident.boundary.MajorCommands;
import org.evident.resolution.incident.boundary.MajorIncidents;

/** What is written about an incident, and the separate procedure of a major one. */
@Path("incidents/{number}/sheet")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IncidentSheetsResource {

  @Inject private IncidentSheets sheets;
  @Inject private MajorIncidents majors;
  @Inject private IncidentUndo undo;

  /** Description, people, notes and the report of a major incident. */
  @GET
  public IncidentSheet sheet(@PathParam("number") String number) {
    return sheets.sheet(number);
  }

  /** Takes back a note of yours within ten minutes; what was read or mailed before stays read. */
  @POST
  @Path("notes/{note}/retraction")
  public IncidentView takeBack(@PathParam("number") String number, @PathParam("note") long note) {
    return undo.note(number, note);
  }

  /** Takes back within ten minutes that a new incident was given to a team. */
  @POST
  @Path("assignment/retraction")
  public IncidentView unassign(@PathParam("number") String number) {
    return undo.assignment(number);
  }

  /** Declares an incident major. */
  @POST
  @Path("declare")
  public IncidentSheet declare(@PathParam("number") String number, MajorCommands.Declare command) {
    return majors.declare(number, command);
  }

  /** Says when the service of a major incident was restored. */
  @POST
  @Path("restore")
  public IncidentSheet restore(@PathParam("number") String number, MajorCommands.Restore command) {
    return majors.restore(number, command);
  }

  /** Writes the report of a major incident. */
  @POST
  @Path("report")
  public IncidentSheet report(@PathParam("number") String number, MajorCommands.Report command) {
    return majors.report(number, command);
  }
}
