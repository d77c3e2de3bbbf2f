package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.evident.foundation.retention.boundary.DisposalView;
import org.evident.foundation.retention.boundary.RetentionView;
import org.evident.foundation.retention.boundary.Retentions;
import org.evident.foundation.retention.rule.Retained;
import org.evident.kernel.Page;

/** How long things are kept, and what was disposed of. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RetentionResource {

  @Inject private Retentions retentions;

  /** Every retention rule, with how much is past its time. */
  @GET
  @Path("retention")
  public List<RetentionView> rules() {
    return retentions.rules();
  }

  /** Sets how long something is kept, with a reason; on hold nothing of it is disposed of. */
  @PUT
  @Path(
      "retention/{retained: REMOVED_FILE|FORMER_PERSON|NOTICE|RECEIVED_MAIL|EXPORT|PACK|CAPACITY_SAMPLE}")
  public List<RetentionView> set(@PathParam("retained") Retained retained, Wish wish) {
    return retentions.set(retained, wish.days(), wish.hold(), wish.reason());
  }

  /** Disposes of what is past its time, 500 of a kind at once, and answers with the list of it. */
  @POST
  @Path("retention/run")
  public List<DisposalView> run() {
    return retentions.run();
  }

  /** What was disposed of, the latest first. */
  @GET
  @Path("retention/disposals")
  public Page<DisposalView> disposals(@BeanParam Newest part) {
    return retentions.disposals(part.beforeId(), part.limit());
  }

  /** How long something is to be kept, and why. */
  public record Wish(int days, boolean hold, String reason) {}
}
