package org.evident.foundation.register.rule;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/** Reads what people and files write into the value of a field, or says how to mend it. */
public final class ValueReader {

  private static final int EARLIEST = 1970;
  private static final int LATEST = 2200;

  /** From this length on a text is free; a shorter one is a name or a code. */
  private static final int FREE_TEXT = 200;

  private static final int LONGEST_REASON = 1000;

  /** The characters of a date, after which a time may follow. */
  private static final int DATE = 10;

  /** What stands for bytes that are no text. */
  private static final char REPLACEMENT = '\uFFFD';

  private final ZoneId zone;
  private final Instant now;

  /**
   * Reads for a place and a time.
   *
   * @param zone the zone of local times, or {@code null} if only instants with an offset are understood
   * @param now what lies after it is the future (GEN-5)
   */
  public ValueReader(ZoneId zone, Instant now) {
    this.zone = zone;
    this.now = now;
  }

  /** The value written for a field: {@code null} for nothing, the text itself for a reference. */
  public Object read(Field field, String written) {
    String text = written == null ? "" : written.strip();
    if (text.isEmpty()) {
      return empty(field);
    }
    refuseControl(field.name(), text);
    return switch (field.type()) {
      case TEXT -> text(field, text);
      case CHOICE -> choice(field, text);
      case INSTANT -> instant(field, text);
      case DATE -> date(field, text);
      case PERIOD -> period(field, text);
      case WHOLE, DECIMAL -> number(field, text);
      case FLAG -> flag(field, text);
      case SERVICE, SERVICES, CUSTOMER, RECORD -> text;
    };
  }

  /** A reason in words (GEN-3, GEN-4). */
  public static String reason(String written) {
    String text = written == null ? "" : written.strip();
    refuseControl("reason", text);
    refuseEmpty("reason", text);
    if (text.length() > LONGEST_REASON) {
      throw RuleBroken.at("reason", "RCD-7", text.length(), LONGEST_REASON);
    }
    return text;
  }

  /** A number in another tool; {@code null} for none. */
  public static String elsewhere(String written) {
    String text = written == null ? "" : written.strip();
    refuseControl("ref", text);
    if (text.length() > 100) {
      throw RuleBroken.at("ref", "RCD-7", text.length(), 100);
    }
    return text.isEmpty() ? null : text;
  }

  private static Object empty(Field field) {
    if (field.needed()) {
      throw RuleBroken.at(field.name(), "RCD-1", field.name());
    }
    return field.type() == FieldType.FLAG ? Boolean.FALSE : null;
  }

  private static void refuseControl(String field, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == '\n' || c == '\r' || c == '\t';
      if (c == REPLACEMENT || Character.isISOControl(c) && !blank) {
        throw RuleBroken.at(field, "RCD-8");
      }
    }
  }

  private static void refuseEmpty(String field, String text) {
    FreeText.require(text, field, "GEN-4");
  }

  private static String text(Field field, String text) {
    if (text.length() > field.length()) {
      throw RuleBroken.at(field.name(), "RCD-7", text.length(), field.length());
    }
    if (field.needed() && field.length() >= FREE_TEXT) {
      refuseEmpty(field.name(), text);
    }
    return text;
  }

  private static String choice(Field field, String text) {
    String word = text.replace(' ', '_');
    return field.choices().stream()
        .filter(word::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () -> RuleBroken.at(field.name(), "RCD-6", text, String.join(", ", field.choices())));
  }

  private Instant instant(Field field, String text) {
    Instant at = parsed(field, text).truncatedTo(ChronoUnit.MICROS);
    int year = at.atZone(ZoneOffset.UTC).getYear();
    if (year < EARLIEST || year > LATEST) {
      throw RuleBroken.at(field.name(), "RCD-2", text);
    }
    if (field.past() && at.isAfter(now)) {
      throw RuleBroken.at(field.name(), "GEN-5", text);
    }
    return at;
  }

  private Instant parsed(Field field, String text) {
    boolean blank = text.length() > DATE && text.charAt(DATE) == ' ';
    String iso = blank ? text.substring(0, DATE) + "T" + text.substring(DATE).stripLeading() : text;
    try {
      return OffsetDateTime.parse(iso).toInstant();
    } catch (DateTimeException local) {
      return local(field, text, iso);
    }
  }

  private Instant local(Field field, String text, String iso) {
    if (zone == null) {
      throw RuleBroken.at(field.name(), "RCD-2", text);
    }
    try {
      LocalDateTime time = LocalDateTime.parse(iso);
      List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
      if (offsets.size() != 1) {
        throw RuleBroken.at(field.name(), "RCD-3", text, zone.getId());
      }
      return time.toInstant(offsets.get(0));
    } catch (DateTimeException unreadable) {
      throw RuleBroken.at(field.name(), "RCD-2", text);
    }
  }

  private static LocalDate date(Field field, String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() >= EARLIEST && date.getYear() <= LATEST) {
        return date;
      }
    } catch (DateTimeException unreadable) {
      // Told below, as for a year out of sense.
    }
    throw RuleBroken.at(field.name(), "RCD-13", text);
  }

  private static String period(Field field, String text) {
    try {
      YearMonth month = YearMonth.parse(text);
      if (month.getYear() >= EARLIEST && month.getYear() <= LATEST) {
        return month.toString();
      }
    } catch (DateTimeException unreadable) {
      // Told below, as for a year out of sense.
    }
    throw RuleBroken.at(field.name(), "REV-12", text);
  }

  private static Object number(Field field, String text) {
    if (text.matches("[+-]?\\d{1,15}(\\.\\d{1,10})?")) {
      BigDecimal number = new BigDecimal(text);
      boolean fits =
          number.stripTrailingZeros().scale() <= field.places()
              && number.compareTo(field.least()) >= 0
              && number.compareTo(field.most()) <= 0;
      if (fits && field.type() == FieldType.WHOLE) {
        return number.longValueExact();
      }
      if (fits) {
        return number.setScale(field.places());
      }
    }
    throw RuleBroken.at(
        field.name(),
        "RCD-5",
        text,
        field.least().toPlainString(),
        field.most().toPlainString(),
        field.places());
  }

  private static Boolean flag(Field field, String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1", "ja" -> true;
      case "false", "no", "0", "nein" -> false;
      default -> throw RuleBroken.at(field.name(), "RCD-6", text, "true, false");
    };
  }
}
