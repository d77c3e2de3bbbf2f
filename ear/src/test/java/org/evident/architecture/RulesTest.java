package org.evident.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule a capability promises has a test of its name, and every such test a rule. */
class RulesTest {

  private static final Path ROOT = Path.of("..");
  private static final List<String> MODULES = List.of("ejb", "batch", "web", "ear");
  private static final Pattern PROMISE = Pattern.compile("<li><b>([^<]+)</b>");
  private static final Pattern TEST =
      Pattern.compile(
          "(?:void|boolean)\\s+([a-z]+\\d+[a-z]?(?:_and_[a-z]+\\d+[a-z]?)*)_\\w+\\s*\\(");

  @Test
  void every_promised_rule_has_a_test_named_after_it() throws IOException {
    Map<String, String> promised = promised();
    assertTrue(promised.size() > 50, promised::toString);
    Set<String> tested = tested();
    promised.keySet().removeAll(tested);
    assertEquals(Map.of(), promised);
  }

  @Test
  void every_test_named_after_a_rule_is_of_one_that_is_promised() throws IOException {
    Set<String> tested = tested();
    tested.removeAll(promised().keySet());
    assertEquals(Set.of(), tested);
  }

  /** The rules by the form they have in the name of a test. */
  private static Map<String, String> promised() throws IOException {
    Map<String, String> rules = new TreeMap<>();
    for (Path file : sources("main")) {
      if (file.endsWith("package-info.java")) {
        Matcher promise = PROMISE.matcher(Files.readString(file));
        while (promise.find()) {
          String rule = promise.group(1);
          rules.put(rule.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""), rule);
        }
      }
    }
    return rules;
  }

  private static Set<String> tested() throws IOException {
    Set<String> tested = new TreeSet<>();
    for (Path file : sources("test")) {
      Matcher test = TEST.matcher(Files.readString(file));
      while (test.find()) {
        tested.addAll(List.of(test.group(1).split("_and_")));
      }
    }
    return tested;
  }

  private static List<Path> sources(String kind) throws IOException {
    Set<Path> all = new TreeSet<>();
    for (String module : MODULES) {
      Path sources = ROOT.resolve(module).resolve("src").resolve(kind).resolve("java");
      if (Files.isDirectory(sources)) {
        try (Stream<Path> files = Files.walk(sources)) {
          files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
        }
      }
    }
    return List.copyOf(all);
  }
}
