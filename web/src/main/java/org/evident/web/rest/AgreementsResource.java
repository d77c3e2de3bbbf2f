package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.agreement.servicelevel.boundary.AgreementEnds;
import org.evident.agreement.servicelevel.boundary.AgreementRedrafts;
import org.evident.agreement.servicelevel.boundary.AgreementView;
import org.evident.agreement.servicelevel.boundary.Agreements;
import org.evident.agreement.servicelevel.boundary.DraftAgreement;
import org.evident.agreement.servicelevel.boundary.TerminateAgreement;
import org.evident.agreement.servicelevel.boundary.WithdrawNotice;
import org.evident.agreement.supplier.boundary.ContractReading;
import org.evident.agreement.supplier.boundary.ContractSupport;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.kernel.RuleBroken;

/** Service level agreements and their signatures. */
@Path("agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementsResource {

  @Inject private Agreements agreements;
  @Inject private AgreementRedrafts redrafts;
  @Inject private AgreementEnds ends;
  @Inject private ContractReading contracts;

  /** The agreements you may see, by number. */
  @GET
  public List<AgreementView> list(@BeanParam Listing listing) {
    return new Listed<>(agreements.page(listing.after(), listing.limit()));
  }

  /** One agreement with all its versions. */
  @GET
  @Path("{number}")
  @Revised(Changeable.AGREEMENT)
  public AgreementView one(@PathParam("number") String number) {
    return agreements.agreement(number);
  }

  /** What contracts with suppliers promise for its targets, and the gaps that leaves. */
  @GET
  @Path("{number}/contracts")
  public List<ContractSupport> contracts(@PathParam("number") String number) {
    return contracts.supports(number);
  }

  /** Writes down the first version of an agreement. */
  @POST
  @APIResponseSchema(
      value = AgreementView.class,
      responseCode = "201",
      responseDescription = "The draft")
  @Revised(Changeable.AGREEMENT)
  public Response draft(DraftAgreement command) {
    AgreementView made = agreements.draft(command);
    return Created.in("agreements", made.number(), made);
  }

  /** Writes down another version; the one in force stays untouched until the new one begins. */
  @POST
  @Path("{number}/versions")
  @APIResponseSchema(
      value = AgreementView.class,
      responseCode = "201",
      responseDescription = "The agreement with the new draft")
  @Revised(Changeable.AGREEMENT)
  public Response draftVersion(@PathParam("number") String number, DraftAgreement command) {
    return Response.status(201).entity(agreements.draftVersion(number, command)).build();
  }

  /** Writes the newest version anew while it is not agreed; what was signed of it before is void. */
  @PUT
  @Path("{number}/draft")
  @Revised(Changeable.AGREEMENT)
  public AgreementView redraft(@PathParam("number") String number, DraftAgreement command) {
    return redrafts.redraft(number, Said.required(command));
  }

  /** Offers the newest version for signing. */
  @POST
  @Path("{number}/offer")
  @Revised(Changeable.AGREEMENT)
  public AgreementView offer(@PathParam("number") String number) {
    return agreements.negotiate(number);
  }

  /** Signs for the provider; whoever wrote the version does not sign it. */
  @POST
  @Path("{number}/provider-signature")
  @Revised(Changeable.AGREEMENT)
  public AgreementView signForProvider(@PathParam("number") String number) {
    return agreements.signForProvider(number);
  }

  /** Gives notice of the version in force; it holds until the day said. */
  @POST
  @Path("{number}/termination")
  @Revised(Changeable.AGREEMENT)
  public AgreementView terminate(@PathParam("number") String number, TerminateAgreement command) {
    if (command == null) {
      throw new RuleBroken("API-1");
    }
    return ends.terminate(number, command);
  }

  /** Takes the notice back; the version in force holds until when it did before. */
  @POST
  @Path("{number}/termination/withdrawal")
  @Revised(Changeable.AGREEMENT)
  public AgreementView withdraw(@PathParam("number") String number, WithdrawNotice command) {
    if (command == null) {
      throw new RuleBroken("API-1");
    }
    return ends.withdraw(number, command);
  }

  /** Signs for the customer, as its representative. */
  @POST
  @Path("{number}/customer-signature")
  @Revised(Changeable.AGREEMENT)
  public AgreementView signForCustomer(@PathParam("number") String number) {
    return agreements.signForCustomer(number);
  }
}
