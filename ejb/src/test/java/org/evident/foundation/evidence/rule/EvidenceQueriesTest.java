package org.evident.foundation.evidence.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evident.foundation.evidence.boundary.Evidence;
import org.junit.jupiter.api.Test;

/** The queries of all rooms, as text. */
class EvidenceQueriesTest {

  private static final Pattern TEXT = Pattern.compile("'[^']*'");
  private static final Pattern WHERE = Pattern.compile("\\bwhere\\b(.*)");
  private static final Pattern AND = Pattern.compile("\\band\\b");
  private static final Pattern OR = Pattern.compile("\\bor\\b");
  private static final int MANY = 100;

  /** Beside an "and" an "or" lets go of what ties a query to its record, so that other records decide on it too. */
  @Test
  void no_query_mixes_and_with_or() throws Exception {
    List<String> mixed = new ArrayList<>();
    int queries = 0;
    for (Evidence room : rooms()) {
      for (EvidenceRule rule : room.rules()) {
        for (EvidenceCondition condition : rule.conditions()) {
          levels(condition.query()).stream()
              .filter(EvidenceQueriesTest::isMixed)
              .forEach(level -> mixed.add(rule.requirement() + ": " + level));
          queries++;
        }
      }
    }
    assertEquals(List.of(), mixed);
    assertTrue(queries > MANY, queries + " queries");
  }

  private static boolean isMixed(String level) {
    return WHERE
        .matcher(level)
        .results()
        .map(found -> found.group(1))
        .anyMatch(terms -> AND.matcher(terms).find() && OR.matcher(terms).find());
  }

  /** What stands in a query between parentheses, each without the ones within it. */
  private static List<String> levels(String query) {
    List<String> levels = new ArrayList<>();
    Deque<StringBuilder> open = new ArrayDeque<>(List.of(new StringBuilder()));
    for (char sign : TEXT.matcher(query).replaceAll("?").toCharArray()) {
      if (sign == '(') {
        open.push(new StringBuilder());
      } else if (sign == ')') {
        levels.add(open.pop().toString());
        open.element().append("()");
      } else {
        open.element().append(sign);
      }
    }
    levels.add(open.pop().toString());
    return levels;
  }

  /** All rooms but those that have to ask another one first. */
  private static List<Evidence> rooms() throws IOException, URISyntaxException {
    Path classes =
        Path.of(Evidence.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && name.contains("boundary"))
          .map(name -> name.replaceFirst("\\.class$", "").replace('/', '.').replace('\\', '.'))
          .map(EvidenceQueriesTest::named)
          .filter(one -> Evidence.class.isAssignableFrom(one) && !one.isInterface())
          .filter(
              one ->
                  Arrays.stream(one.getDeclaredFields())
                      .noneMatch(field -> field.isAnnotationPresent(Inject.class)))
          .map(EvidenceQueriesTest::made)
          .toList();
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, EvidenceQueriesTest.class.getClassLoader());
    } catch (ClassNotFoundException lost) {
      throw new IllegalStateException(lost);
    }
  }

  private static Evidence made(Class<?> room) {
    try {
      Constructor<?> way = room.getDeclaredConstructor();
      way.setAccessible(true);
      return (Evidence) way.newInstance();
    } catch (ReflectiveOperationException closed) {
      throw new IllegalStateException(closed);
    }
  }
}
