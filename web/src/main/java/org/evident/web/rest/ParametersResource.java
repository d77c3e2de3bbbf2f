package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.evident.foundation.parameter.boundary.ParameterBook;
import org.evident.foundation.parameter.boundary.ParameterView;
import org.evident.foundation.parameter.boundary.SetParameter;

/** What the organisation has chosen where the standard leaves a choice. */
@Path("parameters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ParametersResource {

  @Inject private ParameterBook book;

  /** Every parameter with its amount, the usual one and its bounds. */
  @GET
  public List<ParameterView> all() {
    return book.all();
  }

  /** Sets another amount, with a reason; it holds for what begins from now on. */
  @PUT
  @Path("{parameter}")
  public List<ParameterView> set(@PathParam("parameter") String parameter, SetParameter command) {
    return book.set(parameter, command);
  }
}
