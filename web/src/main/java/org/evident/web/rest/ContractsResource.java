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
import org.evident.agreement.supplier.boundary.ContractLine;
import org.evident.agreement.supplier.boundary.ContractReading;
import org.evident.agreement.supplier.boundary.ContractView;
import org.evident.agreement.supplier.boundary.Contracts;
import org.evident.agreement.supplier.boundary.WriteContract;
import org.evident.agreement.supplier.rule.ExitChecklist;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.action.boundary.OpenAction;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.kernel.RuleBroken;

/** Contracts with suppliers, their signatures and their ends. */
@Path("contracts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContractsResource {

  @Inject private Contracts contracts;
  @Inject private ContractReading reading;

  /** The contracts, by number, each with how many targets it does not carry. */
  @GET
  public List<ContractLine> list(@BeanParam Listing listing) {
    return new Listed<>(reading.page(listing.after(), listing.limit(), null));
  }

  /** One contract, with the targets it supports as they were last compared. */
  @GET
  @Path("{number}")
  @Revised(Changeable.CONTRACT)
  public ContractView one(@PathParam("number") String number) {
    return reading.contract(number);
  }

  /** Writes a contract down, and compares what it promises with the agreements it names. */
  @POST
  @APIResponseSchema(
      value = ContractView.class,
      responseCode = "201",
      responseDescription = "The draft")
  @Revised(Changeable.CONTRACT)
  public Response draft(WriteContract command) {
    ContractView made = contracts.draft(required(command));
    return Created.in("contracts", made.number(), made);
  }

  /** Writes a draft anew: all its words, and what the change rests on, as {@code If-Match} or {@code version}. */
  @PUT
  @Path("{number}")
  @Revised(Changeable.CONTRACT)
  public ContractView change(
      @PathParam("number") String number,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) String seen,
      WriteContract command) {
    Long version = required(command).version();
    if (version == null && seen == null) {
      throw RuleBroken.at("version", "REC-4", number);
    }
    long rests = version == null ? reading.contract(number).version() : version;
    return contracts.change(number, rests, command);
  }

  /** Asks for the signature of those the matrix of authority names. */
  @POST
  @Path("{number}/offer")
  @Revised(Changeable.CONTRACT)
  public ContractView offer(@PathParam("number") String number) {
    return contracts.offer(number);
  }

  /** Signs for the provider; whoever wrote the contract does not. */
  @POST
  @Path("{number}/signature")
  @Revised(Changeable.CONTRACT)
  public ContractView sign(@PathParam("number") String number) {
    return contracts.sign(number);
  }

  /** Says which points of the exit are settled. */
  @PUT
  @Path("{number}/exit")
  @Revised(Changeable.CONTRACT)
  public ContractView exit(@PathParam("number") String number, ExitChecklist exit) {
    return contracts.exit(number, required(exit));
  }

  /** Ends a contract in force today, with a reason, once its exit is settled. */
  @POST
  @Path("{number}/termination")
  @Revised(Changeable.CONTRACT)
  public ContractView terminate(@PathParam("number") String number, Why why) {
    return contracts.terminate(number, why == null ? null : why.reason());
  }

  /** What people promised to do about a contract or its supplier. */
  @GET
  @Path("{number}/actions")
  public List<ActionView> actions(@PathParam("number") String number) {
    return reading.actions(number);
  }

  /** Promises that somebody does something about a contract or its supplier until a day. */
  @POST
  @Path("{number}/actions")
  @APIResponseSchema(
      value = ActionView.class,
      responseCode = "201",
      responseDescription = "The action opened")
  public Response act(@PathParam("number") String number, OpenAction command) {
    return Response.status(Response.Status.CREATED)
        .entity(contracts.act(number, required(command)))
        .build();
  }

  private static <T> T required(T body) {
    if (body == null) {
      throw new RuleBroken("API-1");
    }
    return body;
  }

  /** Why a contract ends. */
  public record Why(String reason) {}
}
