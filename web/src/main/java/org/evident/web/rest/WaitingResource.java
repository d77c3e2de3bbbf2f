package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.evident.foundation.waiting.boundary.HeapCount;
import org.evident.foundation.waiting.boundary.Waiting;

/** How much waits for the caller. */
@Path("waiting")
@Produces(MediaType.APPLICATION_JSON)
public class WaitingResource {

  @Inject private Waiting waiting;

  /** What can wait for you, each with how much does: incidents, approvals, actions, what to read and reviews, for administrators failed work and mails put aside; nothing for a customer. */
  @GET
  public List<HeapCount> mine() {
    return waiting.mine();
  }
}
