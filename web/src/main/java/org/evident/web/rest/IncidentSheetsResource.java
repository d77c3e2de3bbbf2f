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
import org.evident.resolution.incident.boundary.MajorCommands;
import org.evident.resolution.incident.boundary.MajorIncidents;

/** What is written about an incident, and the separate procedure of a major one. */
@Path("incidents/{number}/sheet")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IncidentSheetsResource {

  @Inject private IncidentSheets sheets;
  @Inject private MajorIncidents majors;

  /** Description, people, notes and the report of a major incident. */
  @GET
  public IncidentSheet sheet(@PathParam("number") String number) {
    return sheets.sheet(number);
  }

  @POST
  @Path("declare")
  public IncidentSheet declare(@PathParam("number") String number, MajorCommands.Declare command) {
    return majors.declare(number, command);
  }

  @POST
  @Path("restore")
  public IncidentSheet restore(@PathParam("number") String number, MajorCommands.Restore command) {
    return majors.restore(number, command);
  }

  @POST
  @Path("report")
  public IncidentSheet report(@PathParam("number") String number, MajorCommands.Report command) {
    return majors.report(number, command);
  }
}
