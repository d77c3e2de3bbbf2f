package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.evident.evaluation.servicereview.boundary.ProcessLine;
import org.evident.evaluation.servicereview.boundary.ProcessPart;
import org.evident.evaluation.servicereview.boundary.ProcessReading;

/** The figures of whole processes, month by month. */
@Path("process-figures")
@Produces(MediaType.APPLICATION_JSON)
public class ProcessFiguresResource {

  @Inject private ProcessReading reading;

  /**
   * The figures of a month over all services, with those of the twelve months before.
   *
   * @param month such as 2026-10
   */
  @GET
  public List<ProcessLine> month(@QueryParam("month") @DefaultValue("") String month) {
    return reading.month(month);
  }

  /**
   * What the reviews of single services add to a figure of a month.
   *
   * @param key such as RESO
   * @param month such as 2026-10
   */
  @GET
  @Path("{key}")
  public List<ProcessPart> parts(
      @PathParam("key") String key,
      @QueryParam("month") @DefaultValue("") String month,
      @BeanParam Listing listing) {
    return new Listed<>(reading.parts(month, key, listing.after(), listing.limit()));
  }
}
