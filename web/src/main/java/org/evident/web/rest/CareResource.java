package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.evident.resolution.incident.boundary.CareView;
import org.evident.resolution.incident.boundary.IncidentCare;

/** How well an incident is looked after. */
@Path("incidents/{number}/care")
@Produces(MediaType.APPLICATION_JSON)
public class CareResource {

  @Inject private IncidentCare care;

  /** Whether an incident is stale, and what is due on it. */
  @GET
  public CareView of(@PathParam("number") String number) {
    return care.of(number);
  }
}
