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
import java.util.Map;
import org.evident.foundation.party.boundary.AddCustomer;
import org.evident.foundation.party.boundary.AddPerson;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.party.boundary.PersonView;

/** People, teams and customers. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartiesResource {

  @Inject private Parties parties;

  @GET
  @Path("customers")
  public List<CustomerView> customers() {
    return parties.customers();
  }

  @POST
  @Path("customers")
  public Response addCustomer(AddCustomer command) {
    return Response.status(201).entity(parties.addCustomer(command)).build();
  }

  @GET
  @Path("people")
  public List<PersonView> people() {
    return parties.people();
  }

  @POST
  @Path("people")
  public Response addPerson(AddPerson command) {
    return Response.status(201).entity(parties.addPerson(command)).build();
  }

  @POST
  @Path("people/{login}/deactivation")
  public PersonView deactivate(@PathParam("login") String login) {
    return parties.deactivate(login);
  }

  @POST
  @Path("teams")
  public Response addTeam(NewTeam team) {
    return Response.status(201)
        .entity(Map.of("name", parties.addTeam(team.name(), team.desk())))
        .build();
  }

  /** A team of the provider; the desk is the first line. */
  public record NewTeam(String name, boolean desk) {}
}
