package org.evident.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Writes the tag of what was read, and sends nothing where the caller has that already. */
@Provider
public class TagAnswers implements ContainerResponseFilter {

  @Inject private Seen seen;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (seen.tag() == null || response.getStatus() != Response.Status.OK.getStatusCode()) {
      return;
    }
    response.getHeaders().putSingle(HttpHeaders.ETAG, '"' + seen.tag() + '"');
    String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    if (known != null && Tags.matchWeakly(known, seen.tag())) {
      response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
      response.setEntity(null);
    }
  }
}
