package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.conformity.requirement.boundary.Conformities;
import org.evident.conformity.requirement.boundary.ConformityWish;
import org.evident.conformity.requirement.boundary.DayView;
import org.evident.conformity.requirement.boundary.EvaluationView;
import org.evident.conformity.requirement.boundary.Evaluations;
import org.evident.conformity.requirement.boundary.GiveOverride;
import org.evident.conformity.requirement.boundary.OverrideView;
import org.evident.conformity.requirement.boundary.Overrides;
import org.evident.conformity.requirement.boundary.ProofLine;
import org.evident.conformity.requirement.boundary.RecordProof;
import org.evident.conformity.requirement.boundary.RequirementActions;
import org.evident.conformity.requirement.boundary.RequirementLine;
import org.evident.conformity.requirement.boundary.RequirementView;
import org.evident.conformity.requirement.rule.ConformityStatus;
import org.evident.conformity.requirement.rule.Mapping;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.action.boundary.OpenAction;
import org.evident.kernel.RuleBroken;

/** The requirements of ISO/IEC 20000-1:2018, and which records meet or break them. */
@Path("conformity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConformityResource {

  @Inject private Conformities conformities;
  @Inject private Evaluations evaluations;
  @Inject private Overrides overrides;
  @Inject private RequirementActions actions;

  /**
   * The requirements in the order of the clauses, and how they stand.
   *
   * @param day as of which day, such as {@code 2026-01-31}; today without it
   * @param since what has turned is compared with this day; with the evaluation before without it
   * @param section a part of the standard, such as {@code 8.6}
   * @param process the key of a process, such as {@code incident}
   * @param owner login of who owns the process
   * @param standard what else to look them up by
   * @param reference the clause or practice there, such as {@code 8.5}
   * @param status what is shown of them
   */
  @GET
  public List<RequirementLine> list(
      @QueryParam("day") String day,
      @QueryParam("since") String since,
      @QueryParam("section") String section,
      @QueryParam("process") String process,
      @QueryParam("owner") String owner,
      @QueryParam("standard") Mapping standard,
      @QueryParam("reference") String reference,
      @QueryParam("status") ConformityStatus status,
      @BeanParam Listing listing) {
    ConformityWish wish =
        new ConformityWish(
            day(day), day(since), section, process, owner, standard, reference, status);
    return new Listed<>(conformities.page(wish, listing.after(), listing.limit()));
  }

  /** Orders the evaluation of all requirements in the background. */
  @POST
  @Path("evaluation")
  @APIResponseSchema(
      value = EvaluationView.class,
      responseCode = "202",
      responseDescription = "The evaluation ordered")
  public Response evaluate() {
    return Response.status(Response.Status.ACCEPTED).entity(evaluations.order()).build();
  }

  /** The evaluation ordered last, and how far it is. */
  @GET
  @Path("evaluation")
  public EvaluationView evaluation() {
    return evaluations.last().orElseThrow(() -> RuleBroken.at("evaluation", "REC-1", "evaluation"));
  }

  /** What a record is evidence for at this moment, and what it lacks for that. */
  @GET
  @Path("records/{number}/proofs")
  public List<RecordProof> proofs(@PathParam("number") String number) {
    return conformities.proves(number);
  }

  /** One requirement with its rule, its counts and what somebody says of it. */
  @GET
  @Path("{id}")
  public RequirementView one(@PathParam("id") String id, @QueryParam("day") String day) {
    return conformities.one(id, day(day));
  }

  /** The records that break a requirement, those you may open; of each condition the first 500 by number. */
  @GET
  @Path("{id}/exceptions")
  public List<ProofLine> exceptions(
      @PathParam("id") String id, @QueryParam("day") String day, @BeanParam Listing listing) {
    return new Listed<>(conformities.breaking(id, day(day), listing.after(), listing.limit()));
  }

  /**
   * The records that meet a condition of a requirement at this moment, those you may open.
   *
   * @param condition which of its conditions, from 0
   */
  @GET
  @Path("{id}/satisfying")
  public List<ProofLine> satisfying(
      @PathParam("id") String id,
      @QueryParam("condition") @DefaultValue("0") int condition,
      @BeanParam Listing listing) {
    return new Listed<>(conformities.meeting(id, condition, listing.after(), listing.limit()));
  }

  /** How a requirement stood on the days it was evaluated, the latest first. */
  @GET
  @Path("{id}/history")
  public List<DayView> history(@PathParam("id") String id) {
    return conformities.past(id);
  }

  /** What people promised to do about a requirement. */
  @GET
  @Path("{id}/actions")
  public List<ActionView> actions(@PathParam("id") String id) {
    return conformities.actions(id);
  }

  /** Promises that somebody does something about a requirement until a day. */
  @POST
  @Path("{id}/actions")
  @APIResponseSchema(
      value = ActionView.class,
      responseCode = "201",
      responseDescription = "The action opened")
  public Response open(@PathParam("id") String id, OpenAction command) {
    return Response.status(Response.Status.CREATED).entity(actions.open(id, command)).build();
  }

  /** Says something of a requirement instead of its records, for at most 90 days. */
  @POST
  @Path("{id}/override")
  @APIResponseSchema(
      value = OverrideView.class,
      responseCode = "201",
      responseDescription = "What is said from now on")
  public Response override(@PathParam("id") String id, GiveOverride command) {
    return Response.status(Response.Status.CREATED).entity(overrides.give(id, command)).build();
  }

  /** Takes back what somebody said of a requirement; its records speak again. */
  @POST
  @Path("{id}/override/withdrawal")
  public RequirementView withdraw(@PathParam("id") String id, Reason reason) {
    overrides.withdraw(id, reason == null ? null : reason.reason());
    return conformities.one(id, null);
  }

  private static LocalDate day(String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeException unreadable) {
      throw RuleBroken.at("day", "CNF.DAY", text);
    }
  }

  /** Why something is taken back. */
  public record Reason(String reason) {}
}
