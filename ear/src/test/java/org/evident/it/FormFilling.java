package org.evident.it;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in forms so that they can be accepted, with what a page could take for its own in each text of one's own. */
final class FormFilling {

  /** Shows unescaped only where a page writes what it was told. */
  static final String TAG = "<img src=x9";

  private static final String TYPED =
      MarkedHouse.MARK
          + "%d\">"
          + TAG
          + " onerror=document.title=9>'&#{98317*76543}${98317*76543}{{98317*76543}}";
  private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");
  private static final int SOON = 30;

  private final Map<String, String> places;
  private int typed;

  /**
   * Fills in. Of a field that a line gives {@code ~} for, what it holds stays; {@code *} is as if the line said nothing.
   *
   * @param places what stands for names in braces; more can be added
   */
  FormFilling(Map<String, String> places) {
    this.places = places;
  }

  /** How many texts were filled in so far. */
  int typed() {
    return typed;
  }

  /** What the last text began with. */
  String last() {
    return MarkedHouse.MARK + typed;
  }

  /** All that is sent when the button of a line is pressed. */
  List<Map.Entry<String, String>> filled(FormPage form, FormLine line) {
    List<Map.Entry<String, String>> sent = new ArrayList<>();
    Set<String> ticked = new HashSet<>();
    form.fields().stream().filter(FormPage.Field::on).forEach(field -> ticked.add(field.name()));
    for (FormPage.Field field : form.fields()) {
      String value = value(form.part(field), field, line, ticked);
      if (value != null) {
        sent.add(Map.entry(field.name(), value));
      }
    }
    if (!form.id().isEmpty()) {
      sent.add(Map.entry(form.id() + ":" + line.button(), "x"));
    }
    return sent;
  }

  /** What is sent of a field, null for nothing. */
  private String value(String part, FormPage.Field field, FormLine line, Set<String> ticked) {
    String given = line.typed(part);
    if (field.isButton() || !field.open() || "file".equals(field.type())) {
      return null;
    }
    if (List.of("checkbox", "radio").contains(field.type())) {
      return ticked(field, given, ticked);
    }
    if ("~".equals(given)) {
      return field.value();
    }
    if (given != null && !"*".equals(given)) {
      return "many".equals(field.type()) && given.isEmpty() ? null : named(given);
    }
    return field.isText() ? typed(field) : choice(field);
  }

  private String typed(FormPage.Field field) {
    typed++;
    String text = TYPED.formatted(typed);
    return text.substring(0, Math.min(text.length(), field.most()));
  }

  private static String ticked(FormPage.Field field, String given, Set<String> ticked) {
    String value = field.value() == null ? "on" : field.value();
    if (given != null) {
      return given.equals(value) || "yes".equals(given) ? value : null;
    }
    boolean one = "on".equals(value) || "true".equals(value);
    return field.on() || !one && ticked.add(field.name()) ? value : null;
  }

  private static String choice(FormPage.Field field) {
    String held = field.value() == null ? "" : field.value();
    LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(SOON);
    return switch (field.type()) {
      case "select", "many" ->
          held.isEmpty()
              ? field.choices().stream().filter(choice -> !choice.isEmpty()).findFirst().orElse("")
              : held;
      case "date" -> held.isEmpty() ? soon.toString() : held;
      case "month" -> held.isEmpty() ? YearMonth.from(soon).toString() : held;
      case "number" -> held.isEmpty() ? "9" : held;
      default -> held;
    };
  }

  /** A text with what its names in braces stand for; {@code {+9}} is the day in nine days. */
  String named(String text) {
    Matcher place = PLACE.matcher(text);
    StringBuilder named = new StringBuilder();
    while (place.find()) {
      place.appendReplacement(named, Matcher.quoteReplacement(place(place.group(1))));
    }
    return place.appendTail(named).toString().replace("\\n", "\n");
  }

  private String place(String name) {
    if (name.matches("[+-]\\d+")) {
      return LocalDate.now(ZoneOffset.UTC).plusDays(Integer.parseInt(name)).toString();
    }
    if (name.matches("now-\\d+")) {
      return LocalDateTime.now(ZoneOffset.UTC)
          .minusMinutes(Integer.parseInt(name.substring(4)))
          .truncatedTo(ChronoUnit.MINUTES)
          .toString();
    }
    if (name.matches("month[+-]\\d+")) {
      return YearMonth.now(ZoneOffset.UTC)
          .plusMonths(Integer.parseInt(name.substring(5)))
          .toString();
    }
    // What begins with a quotation mark is the body of a call, and none of the names.
    return name.startsWith("\"") ? "{" + named(name) + "}" : known(name);
  }

  private String known(String name) {
    String place = places.get(name);
    if (place == null) {
      throw new IllegalStateException("nothing is known as " + name);
    }
    return place;
  }
}
