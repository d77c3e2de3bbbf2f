package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.evident.kernel.Page;
import org.evident.resolution.incident.boundary.AwaitedView;
import org.evident.resolution.incident.boundary.CustomerQueue;
import org.evident.resolution.incident.boundary.IncidentFilter;
import org.evident.resolution.incident.boundary.IncidentQueues;
import org.evident.resolution.incident.boundary.OwnIncidents;
import org.evident.resolution.incident.boundary.Whose;
import org.evident.resolution.incident.boundary.WorkLine;

/** What is open at the desk, by what is breached next. */
@Path("queue")
@Produces(MediaType.APPLICATION_JSON)
public class QueueResource {

  private static final int AT_ONCE = 100;

  @Inject private IncidentQueues queues;
  @Inject private CustomerQueue waiting;
  @Inject private OwnIncidents own;

  /** What waits for the caller's customer, the first to be decided without it first, at most a hundred. */
  @GET
  @Path("customer")
  public List<AwaitedView> customer() {
    return waiting.waiting(AT_ONCE);
  }

  /** What waits for your word on incidents you reported, the first to be decided without it first, at most a hundred. */
  @GET
  @Path("own")
  public List<AwaitedView> own() {
    return own.waiting(AT_ONCE);
  }

  /** A page of open incidents, the nearest breach first; {@code next} is {@code after} of the next call. */
  @GET
  public Page<WorkLine> page(
      @QueryParam("whose") @DefaultValue("OURS") Whose whose, @BeanParam Listing part) {
    return queues.page(IncidentFilter.queue(whose), part.after(), part.limit());
  }
}
