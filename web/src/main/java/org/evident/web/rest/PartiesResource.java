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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.party.boundary.AddCustomer;
import org.evident.foundation.party.boundary.AddTeam;
import org.evident.foundation.party.boundary.ChangeCustomer;
import org.evident.foundation.party.boundary.ChangeTeam;
import org.evident.foundation.party.boundary.CustomerKeeping;
import org.evident.foundation.party.boundary.CustomerProfile;
import org.evident.foundation.party.boundary.CustomerProfiles;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.party.boundary.TeamView;
import org.evident.foundation.party.boundary.Teams;
import org.evident.foundation.party.boundary.WriteProfile;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.foundation.servicetime.boundary.TeamTime;
import org.evident.foundation.servicetime.boundary.TeamTimes;

/** Teams and customers. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartiesResource {

  @Inject private Parties parties;
  @Inject private CustomerKeeping keeping;
  @Inject private Teams teams;
  @Inject private TeamTimes times;
  @Inject private CustomerProfiles profiles;

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

  /** Corrects a customer: all its fields, and what the change rests on, as {@code If-Match} or {@code version}. */
  @PUT
  @Path("customers/{number}")
  @Revised(Changeable.CUSTOMER)
  public CustomerView changeCustomer(
      @PathParam("number") String number,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) String seen,
      ChangeCustomer command) {
    Said.rests(Said.required(command).version(), seen, number);
    return keeping.change(number, command);
  }

  /** What is known of a customer beyond its name. */
  @GET
  @Path("customers/{number}/profile")
  @Revised(Changeable.CUSTOMER)
  public CustomerProfile profile(@PathParam("number") String number) {
    return profiles.profile(number);
  }

  /**
   * Writes down what is known of a customer: all of it, and what the change rests on, as {@code If-Match} or {@code
   * version}.
   */
  @PUT
  @Path("customers/{number}/profile")
  @Revised(Changeable.CUSTOMER)
  public CustomerProfile writeProfile(
      @PathParam("number") String number,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) String seen,
      WriteProfile command) {
    Said.rests(Said.required(command).version(), seen, number);
    return profiles.change(number, command);
  }

  /** Finds what is known of a customer and its users right as it is. */
  @POST
  @Path("customers/{number}/profile/review")
  @Revised(Changeable.CUSTOMER)
  public CustomerProfile reviewProfile(@PathParam("number") String number) {
    return profiles.review(number);
  }

  /** Says that a customer is served no more, with a reason. */
  @POST
  @Path("customers/{number}/retirement")
  @Revised(Changeable.CUSTOMER)
  public CustomerView retire(@PathParam("number") String number, Why why) {
    return keeping.retire(number, Said.required(why).reason());
  }

  /** Says that a customer is served again, with a reason. */
  @POST
  @Path("customers/{number}/resumption")
  @Revised(Changeable.CUSTOMER)
  public CustomerView resume(@PathParam("number") String number, Why why) {
    return keeping.resume(number, Said.required(why).reason());
  }

  /** The teams of the provider, by name. */
  @GET
  @Path("teams")
  public List<TeamView> teams(@BeanParam Listing listing) {
    return new Listed<>(teams.page(listing.after(), listing.limit()));
  }

  /** Adds a team. */
  @POST
  @Path("teams")
  @APIResponseSchema(value = TeamView.class, responseCode = "201", responseDescription = "The team")
  public Response addTeam(AddTeam team) {
    return Response.status(201).entity(teams.add(team)).build();
  }

  /** One team. */
  @GET
  @Path("teams/{team}")
  @Revised(Changeable.TEAM)
  public TeamView team(@PathParam("team") String team) {
    return teams.team(team);
  }

  /**
   * Corrects a team: all its fields, and what the change rests on, as {@code If-Match} or {@code version}. Its people, roles
   * and records take a new name over.
   */
  @PUT
  @Path("teams/{team}")
  @Revised(Changeable.TEAM)
  public TeamView changeTeam(
      @PathParam("team") String team,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) String seen,
      ChangeTeam command) {
    Said.rests(Said.required(command).version(), seen, team);
    return teams.change(team, command);
  }

  /** Says who leads a team and is told first when its records need help. */
  @PUT
  @Path("teams/{team}/leader")
  public TeamView lead(@PathParam("team") String team, Leader leader) {
    return teams.lead(team, Said.required(leader).login());
  }

  /** Whether a team is at work now; nothing where nobody has said when it works. */
  @GET
  @Path("teams/{team}/hours")
  @APIResponseSchema(
      value = TeamTime.class,
      responseCode = "200",
      responseDescription = "Whether the team is at work")
  public Response hours(@PathParam("team") String team) {
    return times
        .now(team)
        .map(time -> Response.ok(time).build())
        .orElseGet(() -> Response.noContent().build());
  }

  /** Why something is done. */
  public record Why(String reason) {}

  /** Who leads a team. */
  public record Leader(String login) {}
}
