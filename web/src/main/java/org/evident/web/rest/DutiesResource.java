package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.evident.foundation.duty.boundary.Duties;
import org.evident.foundation.duty.boundary.DutyLists;
import org.evident.foundation.duty.boundary.DutyPlans;
import org.evident.foundation.duty.boundary.DutyView;
import org.evident.foundation.duty.boundary.OccurrenceView;
import org.evident.foundation.duty.boundary.PlanDuty;
import org.evident.foundation.duty.rule.DutyStanding;
import org.evident.foundation.duty.rule.KnownDuty;
import org.evident.kernel.RuleBroken;

/** What has to be done at planned intervals, and each occurrence of it. */
@Path("duties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DutiesResource {

  @Inject private DutyPlans plans;
  @Inject private Duties duties;
  @Inject private DutyLists lists;

  /** The duties, by number. */
  @GET
  public List<DutyView> list(@BeanParam Listing listing) {
    return new Listed<>(lists.page(listing.after(), listing.limit()));
  }

  /** Plans a duty. */
  @POST
  @APIResponseSchema(value = DutyView.class, responseCode = "201", responseDescription = "The duty")
  public Response plan(PlanDuty command) {
    return Response.status(Response.Status.CREATED).entity(plans.plan(command)).build();
  }

  /** The duties service management knows of which nobody has planned one. */
  @GET
  @Path("unplanned")
  public List<KnownDuty> unplanned() {
    return lists.unplanned();
  }

  /** Everybody's occurrences that are not over, the most urgent first. */
  @GET
  @Path("open")
  public List<OccurrenceView> open() {
    return lists.open();
  }

  /** The occurrences that are not over and that one of your roles sees to. */
  @GET
  @Path("mine")
  public List<OccurrenceView> mine() {
    return lists.mine();
  }

  /** Whether a duty is done on time for every subject that has it. */
  @GET
  @Path("standing")
  public Standing standing(@QueryParam("key") String key, @QueryParam("max") Integer max) {
    if (key == null || max == null) {
      throw RuleBroken.at(key == null ? "key" : "max", "DUT-7");
    }
    return new Standing(key, max, lists.onTime(key, max), lists.standings(key));
  }

  /** Ends a duty, with a reason; what is open of it is left out. */
  @POST
  @Path("{number}/end")
  public DutyView end(@PathParam("number") String number, Reason reason) {
    return plans.end(number, reason == null ? null : reason.reason());
  }

  /** The occurrences of a duty, the latest first. */
  @GET
  @Path("{number}/occurrences")
  public List<OccurrenceView> occurrences(@PathParam("number") String number) {
    return lists.occurrences(number);
  }

  /** Says that an occurrence is done, and which record shows it. */
  @POST
  @Path("{number}/occurrences/{planned}/completion")
  public OccurrenceView complete(
      @PathParam("number") String number, @PathParam("planned") String planned, Done done) {
    List<String> items = done == null || done.done() == null ? List.of() : done.done();
    return duties.complete(number, planned, items, done == null ? null : done.result());
  }

  /** Asks to leave an occurrence out, with a reason. */
  @POST
  @Path("{number}/occurrences/{planned}/skip")
  public OccurrenceView skip(
      @PathParam("number") String number, @PathParam("planned") String planned, Reason reason) {
    return duties.askToSkip(number, planned, reason == null ? null : reason.reason());
  }

  /** Decides, as owner of the process, about leaving an occurrence out. */
  @POST
  @Path("{number}/occurrences/{planned}/skip-decision")
  public OccurrenceView decide(
      @PathParam("number") String number, @PathParam("planned") String planned, Verdict verdict) {
    return duties.decideSkip(number, planned, verdict != null && verdict.approved());
  }

  /** What is done of the checklist, and the number of the record that shows the result. */
  public record Done(List<String> done, String result) {}

  /** Why something is not done. */
  public record Reason(String reason) {}

  /** Whether an occurrence may be left out. */
  public record Verdict(boolean approved) {}

  /** How the subjects of a duty stand with it. */
  public record Standing(String key, int max, boolean onTime, List<DutyStanding> subjects) {}
}
