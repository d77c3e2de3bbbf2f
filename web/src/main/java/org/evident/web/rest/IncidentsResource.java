package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.evident.kernel.Page;
import org.evident.resolution.incident.boundary.IncidentLine;
import org.evident.resolution.incident.boundary.IncidentLists;
import org.evident.resolution.incident.boundary.IncidentView;

/** Incidents: lists by key, and one with how its clocks ran. */
@Path("incidents")
@Produces(MediaType.APPLICATION_JSON)
public class IncidentsResource {

  @Inject private IncidentLists incidents;

  /** A page of incidents, newest first; {@code next} of the answer is {@code before} of the next call. */
  @GET
  public Page<IncidentLine> page(
      @QueryParam("open") boolean open, @QueryParam("before") Long before) {
    return incidents.page(open, before);
  }

  /** One incident with its clocks, why they ran as they did, and its ledger. */
  @GET
  @Path("{number}")
  public IncidentView one(@PathParam("number") String number) {
    return incidents.incident(number);
  }
}
