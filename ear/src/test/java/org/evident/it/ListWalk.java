package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a list of the API, whole or page by page along its {@code Link} headers. */
final class ListWalk {

  private static final List<String> KEYS = List.of("number", "code", "id", "place");

  private ListWalk() {}

  /** The keys of a list whose every page holds at most two rows. */
  static List<String> pages(Client reader, String list) {
    List<String> met = new ArrayList<>();
    String path = list + (list.contains("?") ? "&" : "?") + "limit=2";
    while (path != null) {
      HttpResponse<String> answer = reader.conditional("GET", path, null, null, null);
      assertEquals(200, answer.statusCode(), answer.body());
      List<String> page = keys(answer.body());
      assertTrue(page.size() <= 2, answer.body());
      met.addAll(page);
      path = next(answer);
    }
    return met;
  }

  /** The keys of an answer's rows. */
  static List<String> keys(String body) {
    return rows(body).getValuesAs(JsonObject.class).stream().map(ListWalk::key).toList();
  }

  private static JsonArray rows(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonStructure answer = reader.read();
      return answer instanceof JsonObject page ? page.getJsonArray("items") : answer.asJsonArray();
    }
  }

  private static String key(JsonObject row) {
    Stream<JsonValue> keys = KEYS.stream().filter(row::containsKey).map(row::get);
    return keys.findFirst().orElseThrow(() -> new AssertionError(row)).toString();
  }

  private static String next(HttpResponse<String> answer) {
    String link = answer.headers().firstValue("Link").orElse(null);
    if (link == null) {
      return null;
    }
    assertTrue(link.endsWith("; rel=\"next\""), link);
    return link.substring(1, link.indexOf('>'));
  }
}
