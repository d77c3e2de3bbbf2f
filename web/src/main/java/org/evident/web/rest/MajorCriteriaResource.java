package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.resolution.incident.boundary.CriteriaBook;
import org.evident.resolution.incident.boundary.CriteriaView;
import org.evident.resolution.incident.boundary.ProposeCriteria;

/** What makes an incident a major one, version by version. */
@Path("major-criteria")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MajorCriteriaResource {

  @Inject private CriteriaBook book;

  /** The versions, newest first, with the one in force. */
  @GET
  public List<CriteriaView> versions() {
    return book.versions();
  }

  /** Proposes another version. */
  @POST
  @APIResponseSchema(
      value = CriteriaView[].class,
      responseCode = "201",
      responseDescription = "The versions after it")
  public Response propose(ProposeCriteria command) {
    return Response.status(201).entity(book.propose(command)).build();
  }

  /** Approves a version that somebody else proposed; it is in force from then on. */
  @POST
  @Path("{version}/approval")
  public List<CriteriaView> approve(@PathParam("version") int version) {
    return book.approve(version);
  }
}
