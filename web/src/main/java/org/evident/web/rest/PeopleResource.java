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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.party.boundary.AddPerson;
import org.evident.foundation.party.boundary.ChangePerson;
import org.evident.foundation.party.boundary.PasswordResets;
import org.evident.foundation.party.boundary.People;
import org.evident.foundation.party.boundary.PeopleFilter;
import org.evident.foundation.party.boundary.PersonView;
import org.evident.foundation.party.boundary.SetAttendance;
import org.evident.foundation.retention.boundary.ErasureView;
import org.evident.foundation.retention.boundary.Erasures;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.kernel.Role;

/** People and their accounts. */
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {

  @Inject private People people;
  @Inject private PasswordResets resets;
  @Inject private Erasures erasures;

  /**
   * Everybody known to the system who fits, by login.
   *
   * @param q a part of the name, login or address
   * @param team the name of their team
   * @param role one they hold today
   * @param active true for accounts that go on, false for those that have ended
   */
  @GET
  public List<PersonView> list(
      @QueryParam("q") String q,
      @QueryParam("team") String team,
      @QueryParam("role") Role role,
      @QueryParam("active") Boolean active,
      @BeanParam Listing listing) {
    return new Listed<>(
        people.page(new PeopleFilter(q, team, role, active), listing.after(), listing.limit()));
  }

  /** One person. */
  @GET
  @Path("{number}")
  @Revised(Changeable.PERSON)
  public PersonView one(@PathParam("number") String number) {
    return people.person(number);
  }

  /** Makes a person known, with a one-time password in the answer. */
  @POST
  @APIResponseSchema(
      value = PersonView.class,
      responseCode = "201",
      responseDescription = "The person")
  @Revised(Changeable.PERSON)
  public Response add(AddPerson command) {
    PersonView made = people.add(command);
    return Created.in("people", made.number(), made);
  }

  /** Corrects a person: all fields, and what the change rests on, as {@code If-Match} or {@code version}. */
  @PUT
  @Path("{login}")
  @Revised(Changeable.ACCOUNT)
  public PersonView change(
      @PathParam("login") String login,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) String seen,
      ChangePerson command) {
    Said.rests(Said.required(command).version(), seen, login);
    return people.change(login, command);
  }

  /** Moves a person into a team, or out of theirs. */
  @PUT
  @Path("{login}/team")
  @Revised(Changeable.ACCOUNT)
  public PersonView place(@PathParam("login") String login, Place place) {
    return people.place(login, Said.required(place).team());
  }

  /** Sets from when to when a person is there, and what the change rests on, as {@code If-Match} or {@code version}. */
  @PUT
  @Path("{login}/attendance")
  @Revised(Changeable.ACCOUNT)
  public PersonView attend(
      @PathParam("login") String login,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) String seen,
      SetAttendance command) {
    Said.rests(Said.required(command).version(), seen, login);
    return people.attend(login, command);
  }

  /** Replaces a person's password by a one-time one, which is in this answer only. */
  @POST
  @Path("{login}/password-reset")
  public PasswordResets.OneTimePassword resetPassword(@PathParam("login") String login) {
    return resets.reset(login);
  }

  /** Ends a person's account; what they did stays theirs. */
  @POST
  @Path("{login}/deactivation")
  @Revised(Changeable.ACCOUNT)
  public PersonView deactivate(@PathParam("login") String login) {
    return people.deactivate(login);
  }

  /** Lets an account go on that had ended, with a one-time password in the answer. */
  @POST
  @Path("{login}/reactivation")
  @Revised(Changeable.ACCOUNT)
  public PersonView reactivate(@PathParam("login") String login) {
    return people.reactivate(login);
  }

  /** Forgets somebody whose account has ended: their records stay under a pseudonym. */
  @POST
  @Path("{login}/erasure")
  public ErasureView erase(@PathParam("login") String login, Forgotten why) {
    return erasures.erase(login, why == null ? null : why.reason());
  }

  /** Why somebody is forgotten. */
  public record Forgotten(String reason) {}

  /** The team somebody is in; null for none. */
  public record Place(String team) {}
}
