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
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.kernel.Page;
import org.evident.resolution.incident.boundary.BreachCauses;
import org.evident.resolution.incident.boundary.BreachView;

/** Breaches that still have no cause, and the words that give them one. */
@Path("breaches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BreachesResource {

  @Inject private BreachCauses causes;

  /** A page of unexplained breaches, newest incident first; {@code next} is {@code before} of the next call. */
  @GET
  public Page<BreachView> unexplained(@BeanParam Newest part) {
    return causes.unexplained(part.beforeId(), part.limit());
  }

  /** Says why a target was missed. */
  @POST
  @Path("{incident}/{metric}")
  public BreachView explain(
      @PathParam("incident") String incident,
      @PathParam("metric") Metric metric,
      BreachCauses.Cause cause) {
    return causes.explain(incident, metric, cause);
  }
}
