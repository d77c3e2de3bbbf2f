package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.evident.foundation.party.boundary.AddAssignment;
import org.evident.foundation.party.boundary.AssignmentFilter;
import org.evident.foundation.party.boundary.AssignmentView;
import org.evident.foundation.party.boundary.Assignments;
import org.evident.foundation.party.boundary.AuthorityMatrix;
import org.evident.foundation.party.boundary.RoleConflictView;
import org.evident.foundation.party.boundary.RoleConflicts;
import org.evident.foundation.party.rule.Authority;
import org.evident.foundation.party.rule.DecisionType;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.kernel.Page;
import org.evident.kernel.Role;

/** Who holds which role, how far, and what roles may decide. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssignmentsResource {

  @Inject private Assignments assignments;
  @Inject private AuthorityMatrix matrix;
  @Inject private RoleConflicts conflicts;

  /**
   * Who holds which role: of a person, of a role, limited to something, or all.
   *
   * @param login whose roles
   * @param role which role
   * @param scope limited to what kind
   * @param scopeKey limited to which: the number of a service or customer, or a team's name
   * @param inForce true for those in force today only
   */
  @GET
  @Path("assignments")
  public List<AssignmentView> list(
      @QueryParam("login") String login,
      @QueryParam("role") Role role,
      @QueryParam("scope") ScopeKind scope,
      @QueryParam("scopeKey") String scopeKey,
      @QueryParam("inForce") boolean inForce,
      @BeanParam Listing part) {
    return new Listed<>(
        assignments.page(
            new AssignmentFilter(login, role, scope, scopeKey, inForce),
            part.afterId(),
            part.limit()));
  }

  /** Your own roles. */
  @GET
  @Path("assignments/mine")
  public List<AssignmentView> mine() {
    return assignments.mine();
  }

  /**
   * Who holds two roles that duties are to be separated between: people by login, a person's conflicts never on two pages.
   *
   * @param login whose alone, with roles offered and not taken over yet
   */
  @GET
  @Path("assignments/conflicts")
  public List<RoleConflictView> conflicts(
      @QueryParam("login") String login, @BeanParam Listing part) {
    if (login != null && !login.isBlank()) {
      return conflicts.of(login);
    }
    Page<List<RoleConflictView>> people = conflicts.page(part.after(), part.limit());
    return new Listed<>(
        new Page<>(people.items().stream().flatMap(List::stream).toList(), people.next()));
  }

  /** Offers a role to a person. */
  @POST
  @Path("assignments")
  @APIResponseSchema(
      value = AssignmentView.class,
      responseCode = "201",
      responseDescription = "The role offered")
  public Response add(AddAssignment command) {
    return Response.status(201).entity(assignments.add(command)).build();
  }

  /** The person takes the role over. */
  @POST
  @Path("assignments/{id}/acceptance")
  public AssignmentView accept(@PathParam("id") long id) {
    return assignments.accept(id);
  }

  /** Says that those concerned were told of a role. */
  @POST
  @Path("assignments/{id}/announcement")
  public AssignmentView announce(@PathParam("id") long id) {
    return assignments.announce(id);
  }

  /** Ends a role. */
  @POST
  @Path("assignments/{id}/end")
  public AssignmentView end(@PathParam("id") long id, End end) {
    return assignments.end(id, end == null ? null : end.to());
  }

  /** The matrix of authority. */
  @GET
  @Path("authority")
  public List<Row> authority() {
    return rows(matrix.rows());
  }

  /** Says how far a role decides. */
  @PUT
  @Path("authority/{type}/{role}")
  public List<Row> set(
      @PathParam("type") DecisionType type, @PathParam("role") Role role, Limit limit) {
    return rows(
        matrix.set(new Authority(type, role, limit.limit(), limit.currency(), limit.approvers())));
  }

  /** Takes a kind of decision from a role. */
  @DELETE
  @Path("authority/{type}/{role}")
  public List<Row> remove(@PathParam("type") DecisionType type, @PathParam("role") Role role) {
    return rows(matrix.remove(type, role));
  }

  private static List<Row> rows(List<Authority> all) {
    return all.stream()
        .map(a -> new Row(a.type().name(), a.role().name(), a.limit(), a.currency(), a.approvers()))
        .toList();
  }

  /** The first day a role is held no more; today without one. */
  public record End(LocalDate to) {}

  /** Up to which amount a role decides, and how many have to. */
  public record Limit(BigDecimal limit, String currency, int approvers) {}

  /** A row of the matrix of authority. */
  public record Row(
      String decision, String role, BigDecimal limit, String currency, int approvers) {}
}
