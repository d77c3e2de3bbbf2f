package org.evident.it;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Figures of a month as words by name, so that those of two programs can be laid side by side. */
final class FlatFigures {

  private static final BigDecimal SECONDS = BigDecimal.valueOf(60);

  private final SortedMap<String, String> words = new TreeMap<>();

  /** What another program computed, times in seconds. */
  void expect(String subject, JsonObject figures) {
    figures.forEach((key, value) -> expect(subject + " " + key, value));
  }

  /** What the server shows, times in minutes. */
  void show(String subject, JsonArray figures) {
    Map<String, JsonObject> all =
        figures.getValuesAs(JsonObject.class).stream()
            .collect(
                Collectors.toMap(
                    f -> (f.getString("key") + " " + f.getString("dimension")).strip(), f -> f));
    put(subject, "INC_OPENED", number(all.get("INC_OPENED"), "value"));
    put(subject, "INC_RESOLVED", number(all.get("INC_RESOLVED"), "value"));
    put(subject, "BACKLOG_START", number(all.get("INC_BACKLOG START"), "value"));
    put(subject, "BACKLOG_END", number(all.get("INC_BACKLOG END"), "value"));
    put(subject, "RESP", share(all.get("RESP"), BigDecimal.ONE));
    put(subject, "RESO", share(all.get("RESO"), BigDecimal.ONE));
    put(subject, "REOPEN", share(all.get("REOPEN"), BigDecimal.ONE));
    for (String priority : new String[] {"P1", "P2", "P3", "P4"}) {
      JsonObject one = all.get("RESO " + priority);
      put(subject, "RESO_BY_PRIORITY " + priority, share(one, BigDecimal.ONE));
    }
    put(subject, "PAUSED", share(all.get("PAUSED_SHARE"), SECONDS));
    String used = word(all.get("MEAN").get("numerator"), SECONDS);
    put(subject, "SUM_USED", "null".equals(used) ? "0" : used);
    put(subject, "MEDIAN", word(all.get("MEDIAN").get("value"), SECONDS));
    put(subject, "P90", word(all.get("P90").get("value"), SECONDS));
  }

  /** All by name. */
  SortedMap<String, String> words() {
    return words;
  }

  private void put(String subject, String key, String word) {
    words.put(subject + " " + key, word);
  }

  private void expect(String name, JsonValue value) {
    if (value instanceof JsonObject parts) {
      parts.forEach((key, part) -> expect(name + " " + key, part));
    } else if (value instanceof JsonArray pair) {
      words.put(name, word(pair.get(0), BigDecimal.ONE) + "/" + word(pair.get(1), BigDecimal.ONE));
    } else {
      words.put(name, word(value, BigDecimal.ONE));
    }
  }

  private static String number(JsonObject figure, String member) {
    return word(figure.get(member), BigDecimal.ONE);
  }

  /** A share without records is no share at all. */
  private static String share(JsonObject figure, BigDecimal factor) {
    JsonValue numerator = figure.get("numerator");
    return numerator == JsonValue.NULL && factor == SECONDS
        ? "null"
        : word(numerator, factor) + "/" + word(figure.get("denominator"), factor);
  }

  /** To a tenth, which is what both programs give. */
  private static String word(JsonValue value, BigDecimal factor) {
    if (!(value instanceof JsonNumber number)) {
      return "null";
    }
    BigDecimal tenth =
        number.bigDecimalValue().multiply(factor).setScale(1, RoundingMode.HALF_EVEN);
    return tenth.signum() == 0 ? "0" : tenth.stripTrailingZeros().toPlainString();
  }
}
