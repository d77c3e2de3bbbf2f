package org.evident.foundation.register.rule;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/** What a record says, field by field; a field without a value is {@code null}. */
public record Values(Map<String, Object> all) {
  public Values {
    all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
  }

  /** The value of a field, or {@code null}. */
  public Object of(String field) {
    return all.get(field);
  }

  /** The instant of a field, or {@code null}. */
  public Instant instant(String field) {
    return (Instant) all.get(field);
  }

  /** The text of a field, or {@code null}. */
  public String text(String field) {
    return (String) all.get(field);
  }

  /** Whether a field has a value. */
  public boolean has(String field) {
    return all.get(field) != null;
  }

  /** A value as people write it; empty for none. */
  public static String written(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof List<?> many) {
      StringJoiner joined = new StringJoiner("; ");
      many.forEach(one -> joined.add(one.toString()));
      return joined.toString();
    }
    return value.toString();
  }

  /** All values in one line, as the history keeps them. */
  public String line() {
    StringJoiner line = new StringJoiner("; ");
    all.forEach(
        (field, value) -> {
          if (value != null) {
            line.add(field + ": " + written(value));
          }
        });
    return line.toString();
  }

  /** What another version says differently, old and new; empty if nothing. */
  public String changed(Values next) {
    StringJoiner line = new StringJoiner("; ");
    next.all.forEach(
        (field, value) -> {
          Object before = all.get(field);
          if (!Objects.equals(before, value)) {
            line.add(field + ": " + written(before) + " > " + written(value));
          }
        });
    return line.toString();
  }
}
