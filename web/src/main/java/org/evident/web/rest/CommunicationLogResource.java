package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.evident.foundation.communication.boundary.AcknowledgementState;
import org.evident.foundation.communication.boundary.CommunicationLog;
import org.evident.foundation.communication.boundary.ToldMonth;

/** What was told, by hand or by a process. */
@Path("communication-log")
@Produces(MediaType.APPLICATION_JSON)
public class CommunicationLogResource {

  @Inject private CommunicationLog log;

  /**
   * What was told in a month, the newest first, at most 200 of it, and how far planned communications were in time.
   *
   * @param period the month, as {@code yyyy-MM}; this one where it is left out
   */
  @GET
  public ToldMonth month(@QueryParam("period") String period) {
    return log.month(period);
  }

  /** How far a communication was acknowledged by those it asks to, and by whom; at most 200 people, who have not first. */
  @GET
  @Path("{number}/acknowledgements")
  public AcknowledgementState acknowledgements(@PathParam("number") String number) {
    return log.acknowledgements(number);
  }
}
