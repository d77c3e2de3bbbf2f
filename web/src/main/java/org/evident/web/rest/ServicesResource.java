package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.evident.portfolio.catalogue.boundary.AddService;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;

/** The catalogue of services. */
@Path("services")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ServicesResource {

  @Inject private Services services;

  @GET
  public List<ServiceView> list() {
    return services.list();
  }

  @GET
  @Path("{number}")
  public ServiceView one(@PathParam("number") String number) {
    return services.service(number);
  }

  @POST
  public Response add(AddService command) {
    return Response.status(201).entity(services.add(command)).build();
  }
}
