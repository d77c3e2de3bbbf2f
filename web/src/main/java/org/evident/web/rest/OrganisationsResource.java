package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.party.boundary.OrganisationView;
import org.evident.foundation.party.boundary.Organisations;
import org.evident.foundation.party.boundary.WriteOrganisation;
import org.evident.foundation.revision.boundary.Changeable;

/** The own organisation, and those customers and suppliers are or belong to. */
@Path("organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganisationsResource {

  @Inject private Organisations organisations;

  /** The organisations, by name. */
  @GET
  public List<OrganisationView> list(@BeanParam Listing listing) {
    return new Listed<>(organisations.page(listing.after(), listing.limit()));
  }

  /** One organisation. */
  @GET
  @Path("{number}")
  @Revised(Changeable.ORGANISATION)
  public OrganisationView one(@PathParam("number") String number) {
    return organisations.organisation(number);
  }

  /** Makes an organisation known; the first one is the own one. */
  @POST
  @Revised(Changeable.ORGANISATION)
  @APIResponseSchema(
      value = OrganisationView.class,
      responseCode = "201",
      responseDescription = "The organisation")
  public Response add(WriteOrganisation command) {
    OrganisationView made = organisations.add(Said.required(command));
    return Created.in("organisations", made.number(), made);
  }

  /** Corrects an organisation: all its fields, and what the change rests on, as {@code If-Match} or {@code version}. */
  @PUT
  @Path("{number}")
  @Revised(Changeable.ORGANISATION)
  public OrganisationView change(
      @PathParam("number") String number,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) String seen,
      WriteOrganisation command) {
    Said.rests(Said.required(command).version(), seen, number);
    return organisations.change(number, command);
  }
}
