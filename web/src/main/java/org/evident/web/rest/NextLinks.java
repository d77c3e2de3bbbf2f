package org.evident.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.evident.kernel.Page;

/** Tells where a list goes on (RFC 8288). */
@Provider
public class NextLinks implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Listed<?> list) {
      link(request, response, list.parameter(), list.next());
    } else if (response.getEntity() instanceof Page<?> page) {
      link(request, response, "before", page.next());
    }
  }

  private static void link(
      ContainerRequestContext request,
      ContainerResponseContext response,
      String parameter,
      String key) {
    if (key != null) {
      URI next =
          request
              .getUriInfo()
              .getRequestUriBuilder()
              .replaceQueryParam(parameter, "{key}")
              .build(key);
      response.getHeaders().add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
    }
  }
}
