package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.evident.evaluation.servicereview.boundary.DecideFinding;
import org.evident.evaluation.servicereview.boundary.FindingView;
import org.evident.evaluation.servicereview.boundary.ReviewDecisions;
import org.evident.evaluation.servicereview.rule.DecisionShare;
import org.evident.kernel.RuleBroken;

/** What published reviews found, and what was decided on it. */
@Path("reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewDecisionsResource {

  @Inject private ReviewDecisions decisions;

  /** The missed targets of published reviews that wait for a decision, those due first before the others. */
  @GET
  @Path("findings")
  public List<FindingView> waiting(@BeanParam Listing listing) {
    return new Listed<>(decisions.waiting(listing.after(), listing.limit()));
  }

  /** How many targets were missed by the reviews published within a year, and how many of them decided on. */
  @GET
  @Path("findings/share")
  public DecisionShare share() {
    return decisions.share();
  }

  /** What a review found, each with the decisions on it in any revision; you read those your customer was told of. */
  @GET
  @Path("{number}/findings")
  public List<FindingView> findings(@PathParam("number") String number) {
    return decisions.findings(number);
  }

  /** Decides on a finding of a published review: an action, or why there is none. It stays as it is; another one may follow. */
  @POST
  @Path("{number}/decisions")
  public List<FindingView> decide(@PathParam("number") String number, DecideFinding decided) {
    if (decided == null) {
      throw new RuleBroken("API-1");
    }
    return decisions.decide(number, decided);
  }
}
