package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.evident.foundation.history.boundary.HistoryVerifier;
import org.evident.kernel.Page;

/** Whether the history is whole. */
@Path("history/faults")
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

  @Inject private HistoryVerifier verifier;

  /** The first 200 faults found; an empty list says that nothing was changed, removed or moved. */
  @GET
  public List<String> faults() {
    List<String> faults = verifier.faults();
    return faults.subList(0, Math.min(faults.size(), Page.MOST));
  }
}
