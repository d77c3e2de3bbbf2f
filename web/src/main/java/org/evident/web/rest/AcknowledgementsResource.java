package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.evident.foundation.communication.boundary.Acknowledgements;
import org.evident.foundation.communication.boundary.ToldToMe;

/** What you are asked to read, and to say that you have. */
@Path("acknowledgements")
@Produces(MediaType.APPLICATION_JSON)
public class AcknowledgementsResource {

  @Inject private Acknowledgements acknowledgements;

  /** What you are asked to read, at most 200 of it: what you have not acknowledged first, by its last day. */
  @GET
  public List<ToldToMe> mine() {
    return acknowledgements.mine();
  }

  /** One of them, by the number of the communication. */
  @GET
  @Path("{number}")
  public ToldToMe read(@PathParam("number") String number) {
    return acknowledgements.read(number);
  }

  /** Says that you have read it, once; nobody does so for another. */
  @POST
  @Path("{number}")
  public ToldToMe acknowledge(@PathParam("number") String number) {
    return acknowledgements.acknowledge(number);
  }
}
