package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.portfolio.catalogue.boundary.AddService;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;

/** The catalogue of services. */
@Path("services")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ServicesResource {

  @Inject private Services services;

  /** The services you may see, by name. */
  @GET
  public List<ServiceView> list(@BeanParam Listing listing) {
    return new Listed<>(services.page(listing.after(), listing.limit()));
  }

  /** One service. */
  @GET
  @Path("{number}")
  @Revised(Changeable.SERVICE)
  public ServiceView one(@PathParam("number") String number) {
    return services.service(number);
  }

  /** Makes a service known, live from now on. */
  @POST
  @APIResponseSchema(
      value = ServiceView.class,
      responseCode = "201",
      responseDescription = "The service")
  @Revised(Changeable.SERVICE)
  public Response add(AddService command) {
    ServiceView made = services.add(command);
    return Created.in("services", made.number(), made);
  }
}
