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
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.party.boundary.AddCustomer;
import org.evident.foundation.party.boundary.AddPerson;
import org.evident.foundation.party.boundary.AddTeam;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.party.boundary.PasswordResets;
import org.evident.foundation.party.boundary.PersonView;
import org.evident.foundation.party.boundary.TeamView;
import org.evident.foundation.party.boundary.Teams;
import org.evident.foundation.revision.boundary.Changeable;

/** People, teams and customers. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartiesResource {

  @Inject private Parties parties;
  @Inject private PasswordResets resets;
  @Inject private Teams teams;

  /** The customers you may see, by name. */
  @GET
  @Path("customers")
  public List<CustomerView> customers(@BeanParam Listing listing) {
    return new Listed<>(parties.customers(listing.after(), listing.limit()));
  }

  /** One customer. */
  @GET
  @Path("customers/{number}")
  @Revised(Changeable.CUSTOMER)
  public CustomerView customer(@PathParam("number") String number) {
    return parties.customer(number);
  }

  /** Makes a customer known. */
  @POST
  @Path("customers")
  @APIResponseSchema(
      value = CustomerView.class,
      responseCode = "201",
      responseDescription = "The customer")
  @Revised(Changeable.CUSTOMER)
  public Response addCustomer(AddCustomer command) {
    CustomerView made = parties.addCustomer(command);
    return Created.in("customers", made.number(), made);
  }

  /** Everybody known to the system, by login. */
  @GET
  @Path("people")
  public List<PersonView> people(@BeanParam Listing listing) {
    return new Listed<>(parties.people(listing.after(), listing.limit()));
  }

  /** One person. */
  @GET
  @Path("people/{number}")
  @Revised(Changeable.PERSON)
  public PersonView person(@PathParam("number") String number) {
    return parties.person(number);
  }

  /** Makes a person known, with a one-time password in the answer. */
  @POST
  @Path("people")
  @APIResponseSchema(
      value = PersonView.class,
      responseCode = "201",
      responseDescription = "The person")
  @Revised(Changeable.PERSON)
  public Response addPerson(AddPerson command) {
    PersonView made = parties.addPerson(command);
    return Created.in("people", made.number(), made);
  }

  /** Replaces a person's password by a one-time one, which is in this answer only. */
  @POST
  @Path("people/{login}/password-reset")
  public PasswordResets.OneTimePassword resetPassword(@PathParam("login") String login) {
    return resets.reset(login);
  }

  /** The teams of the provider, by name. */
  @GET
  @Path("teams")
  public List<TeamView> teams(@BeanParam Listing listing) {
    return new Listed<>(teams.page(listing.after(), listing.limit()));
  }

  /** Ends a person's account; what they did stays theirs. */
  @POST
  @Path("people/{login}/deactivation")
  @Revised(Changeable.ACCOUNT)
  public PersonView deactivate(@PathParam("login") String login) {
    return parties.deactivate(login);
  }

  /** Adds a team. */
  @POST
  @Path("teams")
  @APIResponseSchema(value = TeamView.class, responseCode = "201", responseDescription = "The team")
  public Response addTeam(AddTeam team) {
    return Response.status(201).entity(teams.add(team)).build();
  }

  /** Says who leads a team and is told first when its records need help. */
  @PUT
  @Path("teams/{team}/leader")
  public TeamView lead(@PathParam("team") String team, Leader leader) {
    return teams.lead(team, leader.login());
  }

  /** Who leads a team. */
  public record Leader(String login) {}
}
