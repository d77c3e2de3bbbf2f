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
import org.evident.agreement.servicelevel.boundary.AgreementView;
import org.evident.agreement.servicelevel.boundary.Agreements;
import org.evident.agreement.servicelevel.boundary.DraftAgreement;

/** Service level agreements and their signatures. */
@Path("agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementsResource {

  @Inject private Agreements agreements;

  @GET
  public List<AgreementView> list() {
    return agreements.list();
  }

  @GET
  @Path("{number}")
  public AgreementView one(@PathParam("number") String number) {
    return agreements.agreement(number);
  }

  @POST
  public Response draft(DraftAgreement command) {
    return Response.status(201).entity(agreements.draft(command)).build();
  }

  @POST
  @Path("{number}/versions")
  public Response draftVersion(@PathParam("number") String number, DraftAgreement command) {
    return Response.status(201).entity(agreements.draftVersion(number, command)).build();
  }

  @POST
  @Path("{number}/offer")
  public AgreementView offer(@PathParam("number") String number) {
    return agreements.negotiate(number);
  }

  @POST
  @Path("{number}/provider-signature")
  public AgreementView signForProvider(@PathParam("number") String number) {
    return agreements.signForProvider(number);
  }

  @POST
  @Path("{number}/customer-signature")
  public AgreementView signForCustomer(@PathParam("number") String number) {
    return agreements.signForCustomer(number);
  }
}
