package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.evident.resolution.incident.boundary.ChildOutcome;
import org.evident.resolution.incident.boundary.Families;

/** The children of an incident. */
@Path("incidents/{number}/children")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FamiliesResource {

  @Inject private Families families;

  /** The numbers of its children and duplicates that are still open. */
  @GET
  public List<String> children(@PathParam("number") String number) {
    return families.open(number);
  }

  /** Resolves chosen children with the solution of their parent, and says of each what became of it. */
  @POST
  @Path("resolution")
  public List<ChildOutcome> resolve(@PathParam("number") String number, Chosen chosen) {
    return families.resolve(number, chosen.children());
  }

  /** The numbers of the children to resolve. */
  public record Chosen(List<String> children) {}
}
