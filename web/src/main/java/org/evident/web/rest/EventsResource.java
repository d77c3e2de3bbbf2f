package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.evident.resolution.incident.boundary.EventCommand;
import org.evident.resolution.incident.boundary.EventView;
import org.evident.resolution.incident.boundary.Events;

/** Events of monitoring tools. */
@Path("events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventsResource {

  @Inject private Events events;

  /** Takes an event in: it opens an incident, is added to one or ends one. Sent again it answers as before. */
  @POST
  public EventView receive(EventCommand event) {
    return events.receive(event);
  }
}
