package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.evident.foundation.party.boundary.UserGroupView;
import org.evident.foundation.party.boundary.UserGroups;
import org.evident.foundation.party.boundary.WriteUserGroup;
import org.evident.foundation.revision.boundary.Changeable;

/** The groups of users of customers. */
@Path("user-groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UserGroupsResource {

  @Inject private UserGroups groups;

  /** The groups of the customers you reach, in the order they were made; those of one customer or service where it is given. */
  @GET
  public List<UserGroupView> list(
      @BeanParam Listing listing,
      @QueryParam("customer") @DefaultValue("") String customer,
      @QueryParam("service") @DefaultValue("") String service) {
    return new Listed<>(groups.page(customer, service, listing.afterId(), listing.limit()));
  }

  /** One group. */
  @GET
  @Path("{number}")
  @Revised(Changeable.USER_GROUP)
  public UserGroupView one(@PathParam("number") String number) {
    return groups.group(number);
  }

  /** Makes a group known. */
  @POST
  @Revised(Changeable.USER_GROUP)
  @APIResponseSchema(
      value = UserGroupView.class,
      responseCode = "201",
      responseDescription = "The group")
  public Response add(WriteUserGroup command) {
    UserGroupView made = groups.add(Said.required(command));
    return Created.in("user-groups", made.number(), made);
  }

  /**
   * Corrects a group: all its fields but its customer, and what the change rests on, as {@code If-Match} or {@code version}.
   */
  @PUT
  @Path("{number}")
  @Revised(Changeable.USER_GROUP)
  public UserGroupView change(
      @PathParam("number") String number,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) String seen,
      WriteUserGroup command) {
    Said.rests(Said.required(command).version(), seen, number);
    return groups.change(number, command);
  }
}
