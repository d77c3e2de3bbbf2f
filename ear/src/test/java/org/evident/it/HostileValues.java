package org.evident.it;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a parameter is never made for, for each parameter there is. */
record HostileValues(JsonObject paths) {

  private static final Pattern VIEW_PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
  private static final List<String> VALUES =
      List.of(
          "' OR '1'='1",
          "%_\\\"><b id='x9'>#{98317*76543}",
          "a\u0000b\r\nSet-Cookie: x=y",
          "9".repeat(400));

  /** Queries for each parameter of what reads; none for what changes. */
  List<String> ofPath(String operation) {
    String[] parts = operation.split(" ", 2);
    if (!"GET".equals(parts[0])) {
      return List.of();
    }
    JsonObject described =
        paths.getJsonObject("/api/v1" + parts[1]).getJsonObject(parts[0].toLowerCase(Locale.ROOT));
    return described.containsKey("parameters")
        ? queries(
            described.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                .filter(parameter -> "query".equals(parameter.getString("in")))
                .map(parameter -> parameter.getString("name")))
        : List.of();
  }

  /** Queries for each parameter a page takes. */
  static List<String> ofPage(Path file) throws IOException {
    return queries(
        VIEW_PARAMETER
            .matcher(Files.readString(file))
            .results()
            .map(MatchResult::group)
            .map(found -> found.replaceAll(".*\"(\\w+)\"", "$1")));
  }

  private static List<String> queries(Stream<String> names) {
    return names
        .distinct()
        .flatMap(name -> VALUES.stream().map(value -> "?" + name + "=" + Surfer.encoded(value)))
        .toList();
  }
}
