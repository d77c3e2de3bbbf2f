package org.evident.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is expected to reach a path or page, as {@code access.txt} has it.
 *
 * @param path verb and path, or {@code PAGE} and the page
 * @param query parameters that get past the form of the request, or empty
 * @param roles the roles let in
 * @param body a body that does, or an empty object
 */
record Expected(String path, String query, Set<String> roles, String body) {

  /** Stands for whoever has not signed in. */
  static final String NOBODY = "NOBODY";

  /** All lines, by path. */
  static Map<String, Expected> read(Set<String> everyRole) {
    Map<String, Set<String>> names = new HashMap<>();
    names.put("ALL", everyRole);
    Set<String> everybody = new TreeSet<>(everyRole);
    everybody.add(NOBODY);
    names.put("EVERYBODY", everybody);
    everyRole.forEach(role -> names.put(role, Set.of(role)));
    Map<String, Expected> lines = new LinkedHashMap<>();
    for (String line : lines()) {
      if (line.startsWith("= ")) {
        String[] words = line.substring(2).split(" ");
        names.put(words[0], roles(List.of(words).subList(1, words.length), names));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        Expected expected = expected(line, names);
        if (lines.put(expected.path(), expected) != null) {
          throw new AssertionError("Twice: " + line);
        }
      }
    }
    return lines;
  }

  private static Expected expected(String line, Map<String, Set<String>> names) {
    String[] parts = line.split(" : ", 3);
    String[] path = parts[0].split(" \\?", 2);
    return new Expected(
        path[0],
        path.length == 2 ? "?" + path[1] : "",
        roles(List.of(parts[1].split(" ")), names),
        parts.length == 3 ? parts[2] : "{}");
  }

  private static Set<String> roles(List<String> words, Map<String, Set<String>> names) {
    Set<String> roles = new TreeSet<>();
    for (String word : words) {
      Set<String> known = names.get(word);
      if (known == null) {
        throw new AssertionError("No role: " + word);
      }
      roles.addAll(known);
    }
    return roles;
  }

  private static List<String> lines() {
    try (InputStream file = Expected.class.getResourceAsStream("access.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
