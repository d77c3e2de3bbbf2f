package org.evident.web.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

/** Answers that something was made, and where it is. */
final class Created {

  private Created() {}

  /**
   * The answer 201.
   *
   * @param list the path of its list below the API's address
   * @param key its own key there
   */
  static Response in(String list, String key, Object body) {
    return Response.created(UriBuilder.fromPath(list).segment(key).build()).entity(body).build();
  }
}
