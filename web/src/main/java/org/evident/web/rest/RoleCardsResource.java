package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.evident.foundation.party.boundary.RoleCardView;
import org.evident.foundation.party.boundary.RoleCards;
import org.evident.foundation.party.boundary.WriteRoleCard;
import org.evident.kernel.Role;

/** What each role is for. */
@Path("roles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoleCardsResource {

  @Inject private RoleCards cards;

  /** All roles with what they are for, who has to hold them and what they may decide. */
  @GET
  public List<RoleCardView> list() {
    return cards.list();
  }

  /** Says what a role is for, in place of what was said before. */
  @PUT
  @Path("{role}")
  public RoleCardView write(@PathParam("role") Role role, WriteRoleCard command) {
    return cards.write(role, Said.required(command));
  }
}
