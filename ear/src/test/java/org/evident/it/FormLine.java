package org.evident.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A form that is sent, as {@code forms.txt} has it.
 *
 * @param file where it stands, below the sources of the pages; {@code API} for a call that prepares the next forms
 * @param form its identifier there, {@link #GET} for what asks, or the verb of a call
 * @param who sends it: a role, in small letters the login
 * @param page where it is shown; after {@code >} what a link of that page holds that leads on
 * @param button what is pressed, or the body of a call
 * @param fields what is typed where words of one's own are none
 * @param kept where the number of what was made is kept, empty for nowhere
 * @param again whether it is sent until it is shown no more
 * @param refused why it cannot be accepted, empty where it is
 */
record FormLine(
    String file,
    String form,
    String who,
    String page,
    String button,
    Map<String, String> fields,
    String kept,
    boolean again,
    String refused) {

  static final String API = "API";

  /** The form of a page that only asks. */
  static final String GET = "get";

  /** All lines in their order, which is that of the story they tell. */
  static List<FormLine> read() {
    try (InputStream file = FormLine.class.getResourceAsStream("forms.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(FormLine::of)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static FormLine of(String written) {
    String[] reason = written.split(" ! ", 2);
    String[] kept = reason[0].split(" -> ", 2);
    boolean again = kept[0].endsWith(" *");
    String line = again ? kept[0].substring(0, kept[0].length() - 2) : kept[0];
    String[] parts = line.split(" : ", 5);
    if (parts.length < 4) {
      throw new AssertionError("Not a line: " + written);
    }
    String[] where = parts[0].split(" ", 2);
    return new FormLine(
        where[0],
        where[1],
        parts[1],
        parts[2],
        parts[3],
        parts.length == 5 ? fields(parts[4]) : Map.of(),
        kept.length == 2 ? kept[1].strip() : "",
        again,
        reason.length == 2 ? reason[1] : "");
  }

  private static Map<String, String> fields(String written) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String one : written.split("; ")) {
      String[] pair = one.split("=", 2);
      fields.put(pair[0].strip(), pair.length == 2 ? pair[1].strip() : "");
    }
    return fields;
  }

  /** How the form is called on the page; what follows depends on what it is about. */
  String begins() {
    return form.replaceFirst("#\\{.*", "");
  }

  /** What stands in the sources. */
  String key() {
    return file + " " + form;
  }

  /** What was typed for a field, by its whole name, that of all rows or the last part of it; null where nothing was. */
  String typed(String part) {
    return Stream.of(
            part, part.replaceAll(":\\d+:", ":*:"), part.substring(part.lastIndexOf(':') + 1))
        .filter(fields::containsKey)
        .map(fields::get)
        .findFirst()
        .orElse(null);
  }
}
