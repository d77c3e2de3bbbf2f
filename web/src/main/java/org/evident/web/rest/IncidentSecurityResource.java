package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.evident.resolution.incident.boundary.IncidentSecurity;
import org.evident.resolution.incident.boundary.SecurityView;
import org.evident.resolution.incident.boundary.ShowSecurity;

/** The security events that incidents show. */
@Path("incidents/{number}/security")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IncidentSecurityResource {

  @Inject private IncidentSecurity security;

  /** The security incident an incident shows, an empty list where it shows none. */
  @GET
  public List<SecurityView> of(@PathParam("number") String number) {
    return security.of(number);
  }

  /** Says that an incident shows a security event, which records a security incident or names one. */
  @POST
  public SecurityView show(@PathParam("number") String number, ShowSecurity command) {
    return security.show(number, command);
  }

  /** What is written about an incident and withheld from all but security roles. */
  @GET
  @Path("words")
  public List<SecurityView.Words> words(@PathParam("number") String number) {
    return security.words(number);
  }
}
