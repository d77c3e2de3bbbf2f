package org.evident.web.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** The description of this API, as the build made it. */
@Path("/")
public class DescriptionResource {

  /** This description as JSON, after OpenAPI 3.1. */
  @GET
  @Path("openapi.json")
  @Produces(MediaType.APPLICATION_JSON)
  public byte[] json() throws IOException {
    return read("openapi.json");
  }

  /** This description as YAML, after OpenAPI 3.1. */
  @GET
  @Path("openapi.yaml")
  @Produces("application/yaml")
  public byte[] yaml() throws IOException {
    return read("openapi.yaml");
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream made = DescriptionResource.class.getResourceAsStream("/META-INF/" + name)) {
      return made.readAllBytes();
    }
  }
}
