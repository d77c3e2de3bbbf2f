package org.evident.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What holds for every page: two languages, no word outside the bundles, nothing inline. */
class PagesTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
  private static final Pattern KEY = Pattern.compile("text\\['([^']+)'](?!\\.)");
  private static final Set<String> SHOWN =
      Set.of(
          "alt",
          "aria-label",
          "header",
          "label",
          "placeholder",
          "requiredMessage",
          "title",
          "value");

  @ParameterizedTest
  @ValueSource(strings = {"text", "rules"})
  void both_languages_have_the_same_keys(String bundle) throws IOException {
    assertEquals(keys(bundle), keys(bundle + "_de"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "text_de", "rules", "rules_de"})
  void every_key_has_words(String bundle) throws IOException {
    Properties words = load(bundle);
    assertEquals(
        List.of(),
        words.stringPropertyNames().stream().filter(k -> words.getProperty(k).isBlank()).toList());
  }

  private static final Pattern ITEMS = Pattern.compile("<f:selectItems [^>]*>");

  @Test
  void every_key_on_a_page_is_in_the_bundle() throws IOException {
    Set<String> known = keys("text");
    List<String> missing = new ArrayList<>();
    for (Path page : pages()) {
      Matcher used = KEY.matcher(Files.readString(page));
      while (used.find()) {
        if (!known.contains(used.group(1))) {
          missing.add(page + ": " + used.group(1));
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void no_page_has_words_outside_the_bundle() throws Exception {
    List<String> found = new ArrayList<>();
    for (Path page : pages()) {
      words(parse(Files.readString(page)), page, found);
    }
    assertEquals(List.of(), found);
  }

  @Test
  void no_page_has_inline_style_or_unescaped_output() throws IOException {
    for (Path page : pages()) {
      String source = Files.readString(page);
      assertFalse(source.contains(" style=\""), page + " has an inline style");
      assertFalse(source.contains("<style"), page + " has a style element");
      assertFalse(source.contains("escape=\"false\""), page + " writes unescaped");
      // The labels of a map are written as they are; those that are named are not.
      Matcher items = ITEMS.matcher(source);
      while (items.find()) {
        assertTrue(items.group().contains("itemLabel="), page + " does not name " + items.group());
      }
      assertFalse(source.contains("<script"), page + " has an inline script");
    }
  }

  /** PrimeFaces refuses a form sent back without the nonce of its page. */
  @Test
  void every_form_sends_its_nonce() throws IOException {
    for (Path page : pages()) {
      String source = Files.readString(page);
      assertEquals(
          source.split("<h:form").length,
          source.split("/parts/nonce.xhtml").length,
          page.toString());
    }
  }

  private static void words(Node node, Path page, List<String> found) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      check(node.getNodeValue(), page, found);
    }
    if (node instanceof Element element) {
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        if (SHOWN.contains(attributes.item(i).getNodeName())) {
          check(attributes.item(i).getNodeValue(), page, found);
        }
      }
    }
    NodeList children = node.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      words(children.item(i), page, found);
    }
  }

  private static void check(String shown, Path page, List<String> found) {
    String literal = EXPRESSION.matcher(shown).replaceAll("");
    if (literal.chars().anyMatch(Character::isLetter)) {
      found.add(page + ": " + literal.strip());
    }
  }

  private static Element parse(String source) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return builder.parse(new InputSource(new StringReader(source))).getDocumentElement();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(f -> f.toString().endsWith(".xhtml")).sorted().toList();
    }
  }

  private static Set<String> keys(String bundle) throws IOException {
    return new TreeSet<>(load(bundle).stringPropertyNames());
  }

  private static Properties load(String bundle) throws IOException {
    Properties words = new Properties();
    try (InputStream file = PagesTest.class.getResourceAsStream(bundle + ".properties")) {
      words.load(new InputStreamReader(file, UTF_8));
    }
    return words;
  }
}
