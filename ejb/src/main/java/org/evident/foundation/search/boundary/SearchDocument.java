package org.evident.foundation.search.boundary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.evident.foundation.search.rule.Audience;
import org.evident.foundation.search.rule.Words;
import org.evident.kernel.RecordRef;

/**
 * What a record is found by.
 *
 * @param customer the key of the customer it belongs to, or null if to none
 * @param title what people recognise it by, at most 300 characters
 */
public record SearchDocument(
    RecordRef about, Audience audience, Long customer, String title, Set<String> words) {

  private static final int LONGEST_TITLE = 300;

  /** A document of texts, each of which may be null; the number and the title are words, too. */
  public static SearchDocument of(
      RecordRef about, Audience audience, Long customer, String title, List<String> texts) {
    List<String> all = new ArrayList<>(Arrays.asList(about.number(), title));
    all.addAll(texts);
    String shown = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    return new SearchDocument(about, audience, customer, shown, Words.of(all));
  }

  /** Tells two documents apart, so that an entry is written only if it says something new. */
  String digest() {
    String all = customer + "\n" + title + "\n" + String.join(" ", words);
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
