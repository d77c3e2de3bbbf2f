package org.evident.web.foundation.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.Values;

/** How the fields of a simple record are filled in in a browser. */
@Named
@RequestScoped
public class RecordInputs {

  private static final int LONG_TEXT = 200;

  @Inject private RecordWording wording;

  /** How a field is filled in: CHOICE, LONG or LINE. */
  public String widget(Field field) {
    return switch (field.type()) {
      case CHOICE, FLAG, SERVICE, CUSTOMER -> "CHOICE";
      case TEXT -> field.length() > LONG_TEXT ? "LONG" : "LINE";
      default -> "LINE";
    };
  }

  /** The browser's own way to fill in a line. */
  public String input(Field field) {
    return switch (field.type()) {
      case INSTANT -> "datetime-local";
      case DATE -> "date";
      case PERIOD -> "month";
      default -> "text";
    };
  }

  /** What to choose from, by the value to send. */
  public Map<String, String> choices(Field field) {
    Map<String, String> choices = new LinkedHashMap<>();
    switch (field.type()) {
      case SERVICE -> wording.services().forEach(s -> choices.put(s.name(), s.number()));
      case CUSTOMER -> wording.customers().forEach(c -> choices.put(c.name(), c.number()));
      case FLAG -> choices.put(wording.word("true"), "true");
      default -> field.choices().forEach(c -> choices.put(wording.word(c), c));
    }
    return choices;
  }

  /** A value as the browser's own fields take it, times in a zone. */
  public String typed(Object value, String zone) {
    if (value instanceof Instant at) {
      try {
        return LocalDateTime.ofInstant(at, ZoneId.of(zone)).toString();
      } catch (DateTimeException unknown) {
        return at.toString();
      }
    }
    return Boolean.FALSE.equals(value) ? "" : Values.written(value);
  }
}
