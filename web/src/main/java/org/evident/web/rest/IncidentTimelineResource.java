package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.evident.kernel.Page;
import org.evident.resolution.incident.boundary.IncidentTimeline;
import org.evident.resolution.incident.boundary.TimelineEntry;
import org.evident.resolution.incident.rule.TimelineKind;

/** Everything that happened to an incident, in one order. */
@Path("incidents/{number}/timeline")
@Produces(MediaType.APPLICATION_JSON)
public class IncidentTimelineResource {

  @Inject private IncidentTimeline timeline;

  /** A page of what happened, the newest first; {@code kind}, given any number of times, leaves out the others, and {@code next} is {@code before} of the next call. */
  @GET
  public Page<TimelineEntry> page(
      @PathParam("number") String number,
      @QueryParam("kind") List<TimelineKind> kind,
      @BeanParam Newest part) {
    return timeline.page(number, kind, part.before(), part.limit());
  }
}
