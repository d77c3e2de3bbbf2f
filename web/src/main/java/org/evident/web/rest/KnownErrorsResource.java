package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.evident.resolution.incident.boundary.KnownErrorOffers;
import org.evident.resolution.problem.boundary.KnownErrorLine;

/** The known errors an incident may be a case of. */
@Path("incidents/{number}/known-errors")
@Produces(MediaType.APPLICATION_JSON)
public class KnownErrorsResource {

  @Inject private KnownErrorOffers offers;

  /** The known errors in force of its service, the likeliest first. */
  @GET
  public List<KnownErrorLine> of(@PathParam("number") String number) {
    return offers.of(number);
  }
}
