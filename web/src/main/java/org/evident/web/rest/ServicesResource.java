package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.portfolio.catalogue.boundary.AddService;
import org.evident.portfolio.catalogue.boundary.ChangeService;
import org.evident.portfolio.catalogue.boundary.ServiceKeeping;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;

/** The catalogue of services. */
@Path("services")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ServicesResource {

  @Inject private Services services;
  @Inject private ServiceKeeping keeping;

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

  /** Corrects a service: all its fields, and what the change rests on, as {@code If-Match} or {@code version}. */
  @PUT
  @Path("{number}")
  @Revised(Changeable.SERVICE)
  public ServiceView change(
      @PathParam("number") String number,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) String seen,
      ChangeService command) {
    Said.rests(Said.required(command).version(), seen, number);
    return keeping.change(number, command);
  }

  /** Says that a service is offered no more, with a reason. */
  @POST
  @Path("{number}/retirement")
  @Revised(Changeable.SERVICE)
  public ServiceView retire(@PathParam("number") String number, Why why) {
    return keeping.retire(number, Said.required(why).reason());
  }

  /** Says that a service is offered again, with a reason. */
  @POST
  @Path("{number}/resumption")
  @Revised(Changeable.SERVICE)
  public ServiceView resume(@PathParam("number") String number, Why why) {
    return keeping.resume(number, Said.required(why).reason());
  }

  /** Says from which day on a service is offered, with a reason; nothing is measured before. */
  @PUT
  @Path("{number}/live-from")
  @Revised(Changeable.SERVICE)
  public ServiceView offer(@PathParam("number") String number, Offer offer) {
    return services.offer(
        number, offer == null ? null : offer.liveFrom(), offer == null ? null : offer.reason());
  }

  /** Why something is done. */
  public record Why(String reason) {}

  /**
   * The first day.
   *
   * @param liveFrom such as 2026-03-15, null for ever
   * @param reason why, in words
   */
  public record Offer(LocalDate liveFrom, String reason) {}

  /** Makes a service known, live from the day said on. */
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
