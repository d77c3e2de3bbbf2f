package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.evident.foundation.history.boundary.HistoryVerifier;

/** Whether the history is whole. */
@Path("history/faults")
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

  @Inject private HistoryVerifier verifier;

  /** Every fault found; an empty list says that nothing was changed, removed or moved. */
  @GET
  public List<String> faults() {
    return verifier.faults();
  }
}
