package org.evident.web.foundation.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
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

  /** What to choose from. */
  public List<Choice> choices(Field field) {
    return switch (field.type()) {
      case SERVICE ->
          wording.services().stream().map(s -> new Choice(s.number(), s.name())).toList();
      case CUSTOMER ->
          wording.customers().stream().map(c -> new Choice(c.number(), c.name())).toList();
      case FLAG -> List.of(new Choice("true", wording.word("true")));
      default -> field.choices().stream().map(c -> new Choice(c, wording.word(c))).toList();
    };
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

  /**
   * One of what may be chosen. A map would do, but its labels are written to the page as they are.
   *
   * @param value to send
   * @param label to read
   */
  public record Choice(String value, String label) {}
}
