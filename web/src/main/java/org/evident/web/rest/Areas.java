package org.evident.web.rest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
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
      reader
          .readObject()
          .getJsonObject("paths")
          .forEach((path, item) -> add(of(path.replaceFirst("^/api/v1/", "")), item));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    names.removeAll(OPEN);
  }

  /** Where the first part of a path is one of several names, each of them is an area. */
  private void add(String area, JsonValue item) {
    if (!area.startsWith("{")) {
      names.add(area);
      return;
    }
    JsonObject operation = item.asJsonObject().values().iterator().next().asJsonObject();
    for (JsonObject parameter :
        operation.getJsonArray("parameters").getValuesAs(JsonObject.class)) {
      JsonArray choices = parameter.getJsonObject("schema").getJsonArray("enum");
      if (choices != null && area.equals("{" + parameter.getString("name") + "}")) {
        choices.getValuesAs(JsonString.class).forEach(name -> names.add(name.getString()));
      }
    }
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
