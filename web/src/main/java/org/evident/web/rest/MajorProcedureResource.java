package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.evident.resolution.incident.boundary.MajorProcedureCommands;
import org.evident.resolution.incident.boundary.MajorProcedureView;
import org.evident.resolution.incident.boundary.MajorProcedures;

/** The procedure of a major incident: verdicts, manager, entries, review, report and end. */
@Path("incidents/{number}/major")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MajorProcedureResource {

  @Inject private MajorProcedures procedures;

  /** The criteria an incident meets, the verdicts about it and how far its procedure has come. */
  @GET
  public MajorProcedureView of(@PathParam("number") String number) {
    return procedures.of(number);
  }

  /** Judges that an incident is not major. */
  @POST
  @Path("refusal")
  public MajorProcedureView spare(
      @PathParam("number") String number, MajorProcedureCommands.Because command) {
    return procedures.spare(number, command);
  }

  /** Names who leads a major incident. */
  @POST
  @Path("manager")
  public MajorProcedureView name(
      @PathParam("number") String number, MajorProcedureCommands.Name command) {
    return procedures.name(number, command);
  }

  /** Writes down what happened, or who was told what. */
  @POST
  @Path("entries")
  public MajorProcedureView enter(
      @PathParam("number") String number, MajorProcedureCommands.Entry command) {
    return procedures.enter(number, command);
  }

  /** Lets it be an ordinary incident again. */
  @POST
  @Path("downgrade")
  public MajorProcedureView downgrade(
      @PathParam("number") String number, MajorProcedureCommands.Because command) {
    return procedures.downgrade(number, command);
  }

  /** Holds the review. */
  @POST
  @Path("review")
  public MajorProcedureView review(
      @PathParam("number") String number, MajorProcedureCommands.Review command) {
    return procedures.review(number, command);
  }

  /** Publishes the report to top management and the customer. */
  @POST
  @Path("publication")
  public MajorProcedureView publish(@PathParam("number") String number) {
    return procedures.publish(number);
  }

  /** Ends the procedure. */
  @POST
  @Path("end")
  public MajorProcedureView close(@PathParam("number") String number) {
    return procedures.close(number);
  }
}
