package org.evident.conformity.requirement.boundary;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.evident.kernel.RecordKind;

/**
 * The words of a pack in its reader's language, as the pages have them. An order keeps its own, so that the background speaks as the page did.
 *
 * @param language a language tag
 * @param words by key, those of links to the pages of records among them
 */
public record PackWords(String language, Map<String, String> words) {

  private static final String LANGUAGE = "language";

  /** The beginning of the address of a kind's page, to which the number is added. */
  public static final String LINK = "link.";

  /** The words for a kind of record. */
  public static final String KIND = "kind.";

  public PackWords {
    words = new TreeMap<>(words);
  }

  static PackWords of(byte[] kept) {
    Map<String, String> words = new TreeMap<>();
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(kept))) {
      reader.readObject().forEach((key, value) -> words.put(key, ((JsonString) value).getString()));
    }
    return new PackWords(words.remove(LANGUAGE), words);
  }

  /** The same as it is kept. */
  byte[] bytes() {
    JsonObjectBuilder kept = Json.createObjectBuilder().add(LANGUAGE, language);
    words.forEach(kept::add);
    return kept.build().toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Some words; null where there are none. */
  String find(String key) {
    return words.get(key);
  }

  /** Some words; the key itself where there are none. */
  String word(String key) {
    return words.getOrDefault(key, key);
  }

  /** Some words about something. */
  String about(String key, Object... values) {
    return new MessageFormat(word(key), Locale.forLanguageTag(language)).format(values);
  }

  /** The address of a record's page; null where it has none for the reader. */
  String link(RecordKind kind, String number) {
    String page = words.get(LINK + kind);
    return page == null ? null : page + number;
  }
}
