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
import org.evident.supply.staffing.boundary.StaffCounts;
import org.evident.supply.staffing.boundary.StaffPlanView;
import org.evident.supply.staffing.boundary.StaffPlans;
import org.evident.supply.staffing.boundary.StaffReading;
import org.evident.supply.staffing.boundary.WriteStaffPlan;
import org.evident.supply.staffing.rule.StaffStanding;

/** The hours people have, and those the work planned for them takes. */
@Path("capacity/staff")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StaffPlansResource {

  @Inject private StaffPlans plans;
  @Inject private StaffReading reading;

  /** The plans, the newest first; those that hold and are SHORT or have ENOUGH where it is given. */
  @GET
  public List<StaffPlanView> list(
      @BeanParam Newest newest, @QueryParam("standing") String standing) {
    return Listed.newest(
        reading.page(newest.beforeId(), newest.limit(), StaffStanding.named(standing)));
  }

  /** How all teams stand in this month. */
  @GET
  @Path("counts")
  public StaffCounts counts() {
    return reading.counts();
  }

  /** One plan with its work. */
  @GET
  @Path("{number}")
  @Revised(Changeable.STAFF_PLAN)
  public StaffPlanView one(@PathParam("number") String number) {
    return reading.plan(number);
  }

  /** Plans the people of a team for a month. */
  @POST
  @Revised(Changeable.STAFF_PLAN)
  @APIResponseSchema(
      value = StaffPlanView.class,
      responseCode = "201",
      responseDescription = "The plan")
  public Response plan(WriteStaffPlan command) {
    StaffPlanView made = plans.plan(Said.required(command));
    return Created.in("capacity/staff", made.number(), made);
  }

  /** Plans them anew: all of it, and what the change rests on, as {@code If-Match} or {@code version}. */
  @PUT
  @Path("{number}")
  @Revised(Changeable.STAFF_PLAN)
  public StaffPlanView change(
      @PathParam("number") String number,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) String seen,
      WriteStaffPlan command) {
    Long version = Said.required(command).version();
    Said.rests(version, seen, number);
    long rests = version == null ? reading.plan(number).version() : version;
    return plans.change(number, rests, command);
  }

  /** Lets a plan hold no longer, with a reason. */
  @POST
  @Path("{number}/withdrawal")
  @Revised(Changeable.STAFF_PLAN)
  public StaffPlanView withdraw(@PathParam("number") String number, Why why) {
    return plans.withdraw(number, why == null ? null : why.reason());
  }

  /** Why something ends. */
  public record Why(String reason) {}
}
