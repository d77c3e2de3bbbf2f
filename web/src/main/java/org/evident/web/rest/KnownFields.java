package org.evident.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.evident.kernel.RuleBroken;

/**
 * Refuses a correction that names a field there is none of. Left out in silence, a misspelt name would look like a correction
 * that was made.
 */
@Provider
public class KnownFields implements ReaderInterceptor {

  @Context private Request request;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
    if (HttpMethod.PATCH.equals(request.getMethod()) && body.getType().isRecord()) {
      byte[] bytes = body.getInputStream().readAllBytes();
      if (bytes.length > 0) {
        require(bytes, body.getType());
      }
      body.setInputStream(new ByteArrayInputStream(bytes));
    }
    return body.proceed();
  }

  private static void require(byte[] bytes, Class<?> command) {
    List<String> known =
        Arrays.stream(command.getRecordComponents()).map(part -> part.getName()).toList();
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
      if (reader.readValue() instanceof JsonObject said) {
        said.keySet().stream()
            .filter(name -> !known.contains(name))
            .findFirst()
            .ifPresent(name -> refuse(name, known));
      }
    }
  }

  private static void refuse(String name, List<String> known) {
    throw RuleBroken.at(
        name, "API-5", name, known.stream().sorted().collect(Collectors.joining(", ")));
  }
}
