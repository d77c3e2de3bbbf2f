package org.evident.web.rest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/** The areas of the API, each the first part of its paths, as its description has them. */
@ApplicationScoped
public class Areas {

  /** Told to everybody, so no token has to be for them. */
  private static final Set<String> OPEN = Set.of("health", "openapi", "password");

  private final Set<String> names = new TreeSet<>();

  @PostConstruct
  void read() {
    try (InputStream made = Areas.class.getResourceAsStream("/META-INF/openapi.json");
        JsonReader reader = Json.createReader(made)) {
      for (String path : reader.readObject().getJsonObject("paths").keySet()) {
        names.add(of(path.replaceFirst("^/api/v1/", "")));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    names.removeAll(OPEN);
  }

  /** All of them, by name. */
  public Set<String> names() {
    return Set.copyOf(names);
  }

  /** Whether a path tells everybody the same, so that no scope is asked for. */
  static boolean open(String area) {
    return OPEN.contains(area);
  }

  /** The area of a path below the API's address. */
  static String of(String path) {
    return path.replaceFirst("^/", "").replaceFirst("[/.].*$", "");
  }
}
