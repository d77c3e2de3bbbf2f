package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.party.boundary.Accounts;
import org.evident.foundation.party.boundary.NewToken;
import org.evident.foundation.party.boundary.SignedIn;
import org.evident.foundation.party.boundary.TokenView;
import org.evident.foundation.party.boundary.Tokens;
import org.evident.foundation.party.rule.TokenScopes;
import org.evident.kernel.RuleBroken;
import org.evident.web.signin.Doorkeeper;
import org.evident.web.signin.OidcSettings;

/** Passwords and tokens of programs. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SignInResource {

  private static final int DEFAULT_DAYS = 30;

  @Inject private Accounts accounts;
  @Inject private Doorkeeper door;
  @Inject private Tokens tokens;
  @Inject private Areas areas;

  /** Whether the application answers. */
  @GET
  @Path("health")
  public Map<String, String> health() {
    return Map.of("status", "UP");
  }

  /** Proves a login and password and makes a token. */
  @POST
  @Path("tokens/sign-in")
  @APIResponseSchema(
      value = TokenView.class,
      responseCode = "201",
      responseDescription = "The token, with its secret this once")
  public Response signIn(SignIn request) {
    refuseAtProvider(request.login());
    SignedIn answer = door.signIn(request.login(), request.password());
    if (answer.outcome() != SignedIn.Outcome.ENTERED) {
      throw RuleBroken.at("password", rule(answer.outcome()));
    }
    String name = request.name() == null ? "api" : request.name();
    NewToken wanted = wanted(name, request.days(), request.scopes());
    return Response.status(201).entity(tokens.issue(answer.login(), wanted)).build();
  }

  /** Makes another token of the caller; a token with scopes makes none. */
  @POST
  @Path("tokens")
  @APIResponseSchema(
      value = TokenView.class,
      responseCode = "201",
      responseDescription = "The token, with its secret this once")
  public Response issue(Wanted wanted) {
    return Response.status(201)
        .entity(tokens.issue(wanted(wanted.name(), wanted.days(), wanted.scopes())))
        .build();
  }

  private NewToken wanted(String name, Integer days, List<String> scopes) {
    return new NewToken(
        name,
        days == null ? DEFAULT_DAYS : days,
        TokenScopes.of(scopes == null ? List.of() : scopes, areas.names()));
  }

  /** The caller's tokens without their secrets, newest first. */
  @GET
  @Path("tokens")
  public List<TokenView> mine(@BeanParam Newest part) {
    return Listed.newest(tokens.mine(part.beforeId(), part.limit()));
  }

  /** Ends a token of the caller. */
  @DELETE
  @Path("tokens/{id}")
  public void revoke(@PathParam("id") long id) {
    tokens.revoke(id);
  }

  /** Replaces a password; the old one proves the account. */
  @POST
  @Path("password")
  @APIResponse(responseCode = "204", description = "Replaced")
  public Response password(NewPassword request) {
    refuseAtProvider(request.login());
    SignedIn.Outcome outcome =
        door.changePassword(request.login(), request.oldPassword(), request.newPassword());
    if (outcome != SignedIn.Outcome.ENTERED) {
      throw RuleBroken.at("oldPassword", rule(outcome));
    }
    return Response.noContent().build();
  }

  private static String rule(SignedIn.Outcome refused) {
    return switch (refused) {
      case MUST_CHANGE -> "PTY-6";
      case LATE -> "PTY-28";
      case UNANSWERED -> "DIR-6";
      case THROTTLED -> "PTY-17";
      default -> "PTY-1";
    };
  }

  /** Passwords count for nothing where a provider vouches for people, but for those the deployment keeps (PTY-16). */
  private void refuseAtProvider(String login) {
    if (!OidcSettings.takesPasswordOf(accounts.rolesOf(login))) {
      throw RuleBroken.at("password", "PTY-16");
    }
  }

  /**
   * A sign-in by a program.
   *
   * @param name what the token is called; api if left out
   * @param days how long the token lives, 1 to 366; 30 if left out
   * @param scopes what the token may be used for, such as incidents:write; everything if left out
   */
  public record SignIn(
      String login, String password, String name, Integer days, List<String> scopes) {}

  /**
   * Another token of the caller.
   *
   * @param name what the token is called
   * @param days how long the token lives, 1 to 366; 30 if left out
   * @param scopes what the token may be used for, such as incidents:write; everything if left out
   */
  public record Wanted(String name, Integer days, List<String> scopes) {}

  /** A change of password. */
  public record NewPassword(String login, String oldPassword, String newPassword) {}
}
