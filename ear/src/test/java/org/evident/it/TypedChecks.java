package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a page would take for its own is sent in every text field of every path that takes JSON, as the application describes
 * them; what was taken in is shown as text on every page.
 */
record TypedChecks(AccessCalls calls, Collection<Expected> lines) {

  private static final int MANY_FIELDS = 150;
  private static final int MANY_TAKEN = 25;
  private static final String TYPED =
      MarkedHouse.MARK + MarkedHouse.TAG + "\"'&#{98317*76543}${98317*76543}</textarea></script>";

  void what_is_typed_stays_text() {
    JsonObject paths = calls.description();
    JsonObject schemas = calls.schemas();
    Set<String> sent = new TreeSet<>();
    Set<String> taken = new TreeSet<>();
    List<String> wrong = new ArrayList<>();
    for (Expected line : lines) {
      // Wrong passwords in number close the door to the whole network, which has a test of its own.
      if (!AccessCalls.isPage(line) && !line.roles().contains(Expected.NOBODY)) {
        send(line, texts(paths, schemas, line), sent, taken, wrong);
      }
    }
    for (Expected line : lines) {
      if (AccessCalls.isPage(line)) {
        look(line, wrong);
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(sent.size() > MANY_FIELDS, "Only " + sent.size() + " fields are described");
    assertTrue(taken.size() > MANY_TAKEN, () -> taken.size() + " taken in: " + taken);
  }

  private void send(
      Expected line, List<String> fields, Set<String> sent, Set<String> taken, List<String> wrong) {
    String role = line.roles().iterator().next();
    JsonObject base = object(line.body());
    for (String field : fields) {
      JsonObjectBuilder body = Json.createObjectBuilder(base);
      body.add(field, TYPED);
      HttpResponse<String> answer = calls.callInHouse(role, line, line.query(), body.build());
      sent.add(line.path() + " " + field);
      if (answer.statusCode() < 300) {
        taken.add(line.path() + " " + field);
      }
      String type = answer.headers().firstValue("Content-Type").orElse("");
      if (answer.statusCode() >= 500 || type.contains("html")) {
        wrong.add(line.path() + " " + field + " answers " + answer.statusCode() + " " + type);
      }
    }
  }

  private void look(Expected line, List<String> wrong) {
    for (String role : line.roles().stream().limit(3).toList()) {
      HttpResponse<String> answer = calls.open(role, line);
      String page = answer.body();
      if (page.contains(MarkedHouse.TAG)
          || page.contains(MarkedHouse.COMPUTED)
          || answer.statusCode() >= 500) {
        wrong.add(line.path() + " as " + role + " takes what was typed for its own");
      }
    }
  }

  /** The names of the text fields of a path's body; those of another form or with a list of values are none. */
  private static List<String> texts(JsonObject paths, JsonObject schemas, Expected line) {
    String[] parts = line.path().split(" ", 2);
    JsonObject operation =
        paths.getJsonObject("/api/v1" + parts[1]).getJsonObject(parts[0].toLowerCase(Locale.ROOT));
    if (operation == null || !operation.containsKey("requestBody")) {
      return List.of();
    }
    JsonObject content = operation.getJsonObject("requestBody").getJsonObject("content");
    JsonObject schema = content == null ? null : content.getJsonObject("application/json");
    schema = schema == null ? null : resolved(schema.getJsonObject("schema"), schemas);
    if (schema == null || !schema.containsKey("properties")) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (String name : schema.getJsonObject("properties").keySet()) {
      JsonValue property = schema.getJsonObject("properties").get(name);
      if (isText(resolved(property.asJsonObject(), schemas))) {
        texts.add(name);
      }
    }
    return texts;
  }

  private static boolean isText(JsonObject property) {
    return property != null
        && property.containsKey("type")
        && property.get("type").toString().contains("string")
        && !property.containsKey("enum")
        && !property.containsKey("format");
  }

  private static JsonObject resolved(JsonObject schema, JsonObject schemas) {
    String ref = schema == null ? null : schema.getString("$ref", null);
    return ref == null ? schema : schemas.getJsonObject(ref.replaceFirst(".*/", ""));
  }

  private static JsonObject object(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonValue value = reader.readValue();
      return value.getValueType() == JsonValue.ValueType.OBJECT
          ? value.asJsonObject()
          : JsonValue.EMPTY_JSON_OBJECT;
    } catch (jakarta.json.JsonException noJson) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
  }
}
