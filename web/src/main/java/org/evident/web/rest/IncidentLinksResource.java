package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.link.boundary.LinkView;
import org.evident.foundation.link.rule.Relation;
import org.evident.resolution.incident.boundary.IncidentLinks;

/** How an incident is related to others. */
@Path("incidents/{number}/links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IncidentLinksResource {

  @Inject private IncidentLinks links;

  /** The relations of an incident, from both ends. */
  @GET
  public List<LinkView> of(@PathParam("number") String number) {
    return links.of(number);
  }

  /** Relates an incident to another, or to a change, problem or known error. */
  @POST
  @APIResponseSchema(
      value = LinkView[].class,
      responseCode = "201",
      responseDescription = "The relations after it")
  public Response add(@PathParam("number") String number, NewLink link) {
    return Response.status(201).entity(links.add(number, link.relation(), link.to())).build();
  }

  /** Takes a relation back. */
  @DELETE
  @Path("{relation}/{to}")
  public List<LinkView> remove(
      @PathParam("number") String number,
      @PathParam("relation") Relation relation,
      @PathParam("to") String to) {
    return links.remove(number, relation, to);
  }

  /** A relation to another incident; as CAUSED_BY or SOLVED_BY to a change, as SYMPTOM_OF to a problem, as MATCHES to a known error, as SHORT_OF to a metric. */
  public record NewLink(Relation relation, String to) {}
}
