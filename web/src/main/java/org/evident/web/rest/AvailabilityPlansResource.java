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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.assurance.availability.boundary.AvailabilityPlanView;
import org.evident.assurance.availability.boundary.AvailabilityPlans;
import org.evident.assurance.availability.boundary.WriteAvailabilityPlan;
import org.evident.assurance.availability.rule.AvailabilityPlanState;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.kernel.RuleBroken;

/** What is done so that services are as available as required. */
@Path("availability/plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AvailabilityPlansResource {

  @Inject private AvailabilityPlans plans;

  /** The plans, the newest first; those in one state where it is given. */
  @GET
  public List<AvailabilityPlanView> list(
      @BeanParam Newest newest, @QueryParam("state") String state) {
    return Listed.newest(
        plans.page(newest.beforeId(), newest.limit(), AvailabilityPlanState.named(state)));
  }

  /** One plan. */
  @GET
  @Path("{number}")
  @Revised(Changeable.AVAILABILITY_PLAN)
  public AvailabilityPlanView one(@PathParam("number") String number) {
    return plans.plan(number);
  }

  /** Writes a plan down. */
  @POST
  @Revised(Changeable.AVAILABILITY_PLAN)
  @APIResponseSchema(
      value = AvailabilityPlanView.class,
      responseCode = "201",
      responseDescription = "The draft")
  public Response draft(WriteAvailabilityPlan command) {
    AvailabilityPlanView made = plans.draft(required(command));
    return Created.in("availability/plans", made.number(), made);
  }

  /** Writes a draft anew: all of it, and what the change rests on, as {@code If-Match} or {@code version}. */
  @PUT
  @Path("{number}")
  @Revised(Changeable.AVAILABILITY_PLAN)
  public AvailabilityPlanView change(
      @PathParam("number") String number,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) String seen,
      WriteAvailabilityPlan command) {
    Long version = required(command).version();
    if (version == null && seen == null) {
      throw RuleBroken.at("version", "REC-4", number);
    }
    long rests = version == null ? plans.plan(number).version() : version;
    return plans.change(number, rests, command);
  }

  /** Approves a draft, which takes the place of what held before. */
  @POST
  @Path("{number}/approval")
  @Revised(Changeable.AVAILABILITY_PLAN)
  public AvailabilityPlanView approve(@PathParam("number") String number) {
    return plans.approve(number);
  }

  /** Notes what a review of an approved plan found, and when it is reviewed next. */
  @POST
  @Path("{number}/review")
  @Revised(Changeable.AVAILABILITY_PLAN)
  public AvailabilityPlanView review(@PathParam("number") String number, Review review) {
    return plans.review(
        number, review == null ? null : review.found(), review == null ? null : review.reviewDue());
  }

  /** Lets a plan hold no longer, with a reason. */
  @POST
  @Path("{number}/withdrawal")
  @Revised(Changeable.AVAILABILITY_PLAN)
  public AvailabilityPlanView withdraw(
      @PathParam("number") String number, AvailabilityRequirementsResource.Why why) {
    return plans.withdraw(number, why == null ? null : why.reason());
  }

  private static WriteAvailabilityPlan required(WriteAvailabilityPlan command) {
    if (command == null) {
      throw RuleBroken.at("requirement", "API-1");
    }
    return command;
  }

  /** What a review found, and the day by which the next one is. */
  public record Review(String found, LocalDate reviewDue) {}
}
