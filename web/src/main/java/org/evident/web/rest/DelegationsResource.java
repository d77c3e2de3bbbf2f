package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.party.boundary.AddDelegation;
import org.evident.foundation.party.boundary.DelegationView;
import org.evident.foundation.party.boundary.Delegations;

/** Who decides for whom while they are away. */
@Path("delegations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DelegationsResource {

  @Inject private Delegations delegations;

  /** What you have delegated, and what was delegated to you, the latest first. */
  @GET
  @Path("mine")
  public List<DelegationView> mine() {
    return delegations.mine();
  }

  /**
   * The same of everybody, the latest hundred.
   *
   * @param login of somebody alone
   */
  @GET
  public List<DelegationView> list(@QueryParam("login") String login) {
    return delegations.of(login);
  }

  /** Has somebody decide for you from a first day to a last one; an administrator may say so for others. */
  @POST
  @APIResponseSchema(
      value = DelegationView.class,
      responseCode = "201",
      responseDescription = "What was delegated")
  public Response add(AddDelegation command) {
    return Response.status(201).entity(delegations.add(command)).build();
  }

  /** Takes it back; what was decided meanwhile stands. */
  @POST
  @Path("{id}/end")
  @Consumes(MediaType.WILDCARD)
  public DelegationView end(@PathParam("id") long id) {
    return delegations.end(id);
  }
}
