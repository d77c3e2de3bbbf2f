package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Writes the tag of what was read, made or changed, and sends nothing where the caller has that already. */
@Provider
public class TagAnswers implements ContainerResponseFilter {

  @Inject private Seen seen;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    boolean done =
        Response.Status.Family.familyOf(response.getStatus()) == Response.Status.Family.SUCCESSFUL;
    if (seen.tag() == null || !done) {
      return;
    }
    response.getHeaders().putSingle(HttpHeaders.ETAG, '"' + seen.tag() + '"');
    String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    boolean reads = HttpMethod.GET.equals(request.getMethod());
    if (reads && known != null && Tags.matchWeakly(known, seen.tag())) {
      response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
      response.setEntity(null);
    }
  }
}
