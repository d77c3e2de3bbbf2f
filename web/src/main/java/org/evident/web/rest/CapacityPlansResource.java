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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.supply.plan.boundary.CapacityPlans;
import org.evident.supply.plan.boundary.PlanLine;
import org.evident.supply.plan.boundary.PlanReading;
import org.evident.supply.plan.boundary.PlanView;
import org.evident.supply.plan.boundary.WritePlan;
import org.evident.supply.plan.rule.PlanState;

/** What there is of capacity, what is expected, and what is to be done about it. */
@Path("capacity/plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CapacityPlansResource {

  @Inject private CapacityPlans plans;
  @Inject private PlanReading reading;

  /** The plans, the newest first; those in one state where it is given. */
  @GET
  public List<PlanLine> list(@BeanParam Newest newest, @QueryParam("state") String state) {
    return Listed.newest(reading.page(newest.beforeId(), newest.limit(), PlanState.named(state)));
  }

  /** One plan, its figures as they were when it was written. */
  @GET
  @Path("{number}")
  @Revised(Changeable.CAPACITY_PLAN)
  public PlanView one(@PathParam("number") String number) {
    return reading.plan(number);
  }

  /** Writes a plan down, with the figures of this moment. */
  @POST
  @Revised(Changeable.CAPACITY_PLAN)
  @APIResponseSchema(
      value = PlanView.class,
      responseCode = "201",
      responseDescription = "The draft")
  public Response draft(WritePlan command) {
    PlanView made = plans.draft(Said.required(command));
    return Created.in("capacity/plans", made.number(), made);
  }

  /** Writes a further edition of an approved plan, which takes its place once it is approved. */
  @POST
  @Path("{number}/editions")
  @APIResponseSchema(
      value = PlanView.class,
      responseCode = "201",
      responseDescription = "The draft of the further edition")
  public Response revise(@PathParam("number") String number, WritePlan command) {
    PlanView made = plans.revise(number, Said.required(command));
    return Created.in("capacity/plans", made.number(), made);
  }

  /** Writes a draft anew: all of it, and what the change rests on, as {@code If-Match} or {@code version}. */
  @PUT
  @Path("{number}")
  @Revised(Changeable.CAPACITY_PLAN)
  public PlanView change(
      @PathParam("number") String number,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) String seen,
      WritePlan command) {
    Long version = Said.required(command).version();
    Said.rests(version, seen, number);
    long rests = version == null ? reading.plan(number).version() : version;
    return plans.change(number, rests, command);
  }

  /** Approves a draft for the services the caller answers for, or else for the money. */
  @POST
  @Path("{number}/approval")
  @Revised(Changeable.CAPACITY_PLAN)
  public PlanView approve(@PathParam("number") String number) {
    return plans.approve(number);
  }

  /** Lets a plan hold no longer, with a reason. */
  @POST
  @Path("{number}/withdrawal")
  @Revised(Changeable.CAPACITY_PLAN)
  public PlanView withdraw(
      @PathParam("number") String number, CapacityRequirementsResource.Why why) {
    return plans.withdraw(number, why == null ? null : why.reason());
  }
}
