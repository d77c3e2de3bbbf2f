package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.evident.foundation.directory.boundary.Directories;
import org.evident.foundation.directory.boundary.DirectoryView;
import org.evident.kernel.Role;

/** The directory that people come from. */
@Path("directory")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DirectoryResource {

  @Inject private Directories directories;

  /** How this deployment stands with its directory, with the latest runs. */
  @GET
  public DirectoryView view() {
    return directories.view();
  }

  /** Orders a run that brings people here; a rehearsal only tells what it would do. */
  @POST
  @Path("runs")
  public DirectoryView run(@QueryParam("rehearsal") @DefaultValue("false") boolean rehearsal) {
    return directories.order(rehearsal);
  }

  /** Says what roles a group of the directory gives its members; an empty list takes them all. */
  @PUT
  @Path("groups/{group}")
  public DirectoryView give(@PathParam("group") String group, Given given) {
    return directories.give(group, given == null ? List.of() : given.roles());
  }

  /** The roles a group gives. */
  public record Given(List<Role> roles) {}
}
