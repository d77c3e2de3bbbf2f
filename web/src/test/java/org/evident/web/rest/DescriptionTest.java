package org.evident.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the API that the build has made says everything a program must know. */
class DescriptionTest {

  private static final String BASE = "/api/v1";

  private final JsonObject api = read();

  @Test
  void every_resource_method_is_described_and_nothing_else() throws Exception {
    Set<String> described = new TreeSet<>();
    operations(operation -> described.add(operation.verb() + " " + operation.path()));
    assertEquals(inCode(), described);
    assertTrue(described.size() > 50, described::toString);
  }

  @Test
  void every_operation_says_in_words_what_it_does() {
    List<String> silent = new ArrayList<>();
    operations(
        o -> {
          if (o.json().getString("summary", "").isBlank()) {
            silent.add(o.verb() + " " + o.path());
          }
        });
    assertEquals(List.of(), silent, "Write a Javadoc sentence on the resource method");
  }

  @Test
  void every_operation_names_its_problems() {
    operations(
        o -> {
          JsonObject answers = o.json().getJsonObject("responses");
          assertProblem(o, answers, "500");
          if (!o.json().containsKey("security")) {
            assertProblem(o, answers, "401");
            assertProblem(o, answers, "403");
          }
          if (o.path().contains("{")) {
            assertProblem(o, answers, "404");
          }
          if (!"GET".equals(o.verb())) {
            assertProblem(o, answers, "422");
          }
        });
    JsonObject problem =
        at(api, "components", "responses", "Problem422", "content", "application/problem+json");
    assertEquals("#/components/schemas/Problem", problem.getJsonObject("schema").getString("$ref"));
    assertNotNull(at(api, "components", "schemas", "Problem", "properties", "rule"));
  }

  @Test
  void every_answer_with_json_says_of_which_form() {
    List<String> formless = new ArrayList<>();
    operations(
        o ->
            o.json()
                .getJsonObject("responses")
                .forEach(
                    (status, answer) -> {
                      JsonObject json =
                          at(answer.asJsonObject(), "content", "application/json", "schema");
                      if (json != null && json.isEmpty()) {
                        formless.add(o.verb() + " " + o.path());
                      }
                    }));
    assertEquals(List.of(), formless, "Name the record of the answer by @APIResponseSchema");
  }

  @Test
  void files_are_described_as_what_they_are() {
    JsonObject upload = at(api, "paths", BASE + "/imports", "post", "requestBody", "content");
    assertTrue(upload.containsKey("text/csv") && upload.containsKey("application/gzip"));
    assertEquals("string", answerType("/clocks.csv", "text/csv"));
    assertEquals("string", answerType("/imports/{number}/rejections.csv", "text/csv"));
    assertEquals("string", answerType("/reviews/{number}/review.pdf", "application/pdf"));
  }

  @Test
  void records_are_described_by_the_words_of_the_code() {
    JsonObject token = at(api, "components", "schemas", "TokenView");
    assertTrue(token.getString("description").startsWith("A personal access token"));
    assertTrue(
        at(token, "properties", "secret").getString("description").startsWith("the token itself"));
  }

  @Test
  void every_reference_leads_somewhere() {
    Set<String> dangling = new TreeSet<>();
    references(
        api,
        reference -> {
          String[] names = reference.substring(2).split("/");
          if (at(api, names) == null) {
            dangling.add(reference);
          }
        });
    assertEquals(Set.of(), dangling);
  }

  private String answerType(String path, String medium) {
    JsonObject schema =
        at(api, "paths", BASE + path, "get", "responses", "200", "content", medium, "schema");
    return schema.getString("type");
  }

  private static void assertProblem(Operation o, JsonObject answers, String status) {
    assertTrue(answers.containsKey(status), () -> o + " names no " + status);
  }

  private void operations(Consumer<Operation> each) {
    api.getJsonObject("paths")
        .forEach(
            (path, item) ->
                item.asJsonObject()
                    .forEach(
                        (verb, operation) ->
                            each.accept(
                                new Operation(
                                    verb.toUpperCase(Locale.ROOT),
                                    path.substring(BASE.length()),
                                    operation.asJsonObject()))));
  }

  private static Set<String> inCode() throws IOException, URISyntaxException {
    Set<String> found = new TreeSet<>();
    java.nio.file.Path classes =
        java.nio.file.Path.of(
            Api.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<java.nio.file.Path> files = Files.walk(classes)) {
      for (java.nio.file.Path file :
          (Iterable<java.nio.file.Path>)
              files.filter(f -> f.toString().endsWith("Resource.class"))::iterator) {
        String name = classes.relativize(file).toString().replace('/', '.').replace(".class", "");
        addOperations(found, type(name));
      }
    }
    assertFalse(found.isEmpty());
    return found;
  }

  private static void addOperations(Set<String> found, Class<?> resource) {
    String base = resource.getAnnotation(Path.class).value();
    for (Method method : resource.getDeclaredMethods()) {
      for (Annotation annotation : method.getAnnotations()) {
        HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
        if (verb != null) {
          Path own = method.getAnnotation(Path.class);
          String path = "/" + base + "/" + (own == null ? "" : own.value());
          found.add(verb.value() + " " + path.replaceAll("/+", "/").replaceAll("/$", ""));
        }
      }
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static void references(JsonValue value, Consumer<String> each) {
    if (value instanceof JsonObject object) {
      if (object.get("$ref") instanceof JsonString reference) {
        each.accept(reference.getString());
      }
      object.values().forEach(inner -> references(inner, each));
    } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      value.asJsonArray().forEach(inner -> references(inner, each));
    }
  }

  private static JsonObject at(JsonObject from, String... names) {
    JsonObject at = from;
    for (String name : names) {
      at = at == null ? null : at.getJsonObject(name);
    }
    return at;
  }

  private static JsonObject read() {
    try (InputStream made = Api.class.getResourceAsStream("/META-INF/openapi.json");
        JsonReader reader = Json.createReader(made)) {
      return reader.readObject();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private record Operation(String verb, String path, JsonObject json) {}
}
