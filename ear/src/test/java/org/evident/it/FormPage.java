package org.evident.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as a page shows it.
 *
 * @param id what its fields are called by, empty for names of their own
 * @param fields in their order
 */
record FormPage(String id, List<Field> fields) {

  private static final Pattern FORM =
      Pattern.compile("<form [^>]*?id=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern ASKING =
      Pattern.compile("<form [^>]*action=\"/evident([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern CONTROL =
      Pattern.compile(
          "<input([^>]*)>|<textarea([^>]*)>(.*?)</textarea>|<select([^>]*)>(.*?)</select>",
          Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("<option([^>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile("href=\"/evident/([^\"#]+)[^\"]*\"");
  private static final String CHECKED = " checked";

  /**
   * One field.
   *
   * @param name as it is sent
   * @param type of an input, or {@code textarea}, {@code select} or {@code many}
   * @param value what it holds; of a select what is chosen, null for nothing
   * @param choices of a select
   * @param most characters it takes
   * @param open whether it can be changed
   * @param on whether it is ticked
   */
  record Field(
      String name,
      String type,
      String value,
      List<String> choices,
      int most,
      boolean open,
      boolean on) {

    /** Whether people write words of their own in it. */
    boolean isText() {
      return open && List.of("text", "textarea", "search", "email").contains(type);
    }

    boolean isButton() {
      return List.of("submit", "button", "image").contains(type);
    }
  }

  /**
   * The form of a page whose identifier is, or ends in, the one given.
   *
   * @param open whether more may follow the identifier
   */
  static Optional<FormPage> of(String page, String form, boolean open) {
    Matcher found = FORM.matcher(page);
    while (found.find()) {
      String id = found.group(1);
      if (id.equals(form) || id.endsWith(":" + form) || open && id.startsWith(form)) {
        return Optional.of(new FormPage(id, fields(found.group(2))));
      }
    }
    return Optional.empty();
  }

  /** All forms of a page that have a name. */
  static List<FormPage> all(String page) {
    return FORM.matcher(page)
        .results()
        .map(form -> new FormPage(form.group(1), fields(form.group(2))))
        .toList();
  }

  /** The form of a page that asks at an address, which has no name. */
  static Optional<FormPage> asking(String page, String address) {
    return ASKING
        .matcher(page)
        .results()
        .filter(form -> form.group().contains("method=\"get\"") && form.group(1).equals(address))
        .findFirst()
        .map(form -> new FormPage("", fields(form.group(2))));
  }

  /** Where the first link of a page leads that holds something. */
  static Optional<String> link(String page, String part) {
    return LINK.matcher(page)
        .results()
        .map(link -> plain(link.group(1)))
        .filter(link -> link.contains(part))
        .findFirst();
  }

  /** The name of a field without that of the form. */
  String part(Field field) {
    return field.name().startsWith(id + ":")
        ? field.name().substring(id.length() + 1)
        : field.name();
  }

  private static List<Field> fields(String body) {
    List<Field> fields = new ArrayList<>();
    Matcher control = CONTROL.matcher(body);
    while (control.find()) {
      if (control.group(1) != null) {
        add(fields, input(control.group(1)));
      } else if (control.group(2) != null) {
        add(fields, textarea(control.group(2), control.group(3)));
      } else {
        add(fields, select(control.group(4), control.group(5)));
      }
    }
    return fields;
  }

  private static void add(List<Field> fields, Field field) {
    if (!field.name().isEmpty()) {
      fields.add(field);
    }
  }

  private static Field input(String tag) {
    Map<String, String> attributes = attributes(tag);
    return field(
        attributes,
        attributes.getOrDefault("type", "text"),
        attributes.get("value"),
        List.of(),
        tag);
  }

  /** What follows the tag of a text area at once is a break of the source and none of the text. */
  private static Field textarea(String tag, String text) {
    return field(
        attributes(tag), "textarea", plain(text).replaceFirst("^\r?\n", ""), List.of(), tag);
  }

  private static Field select(String tag, String body) {
    List<String> choices = new ArrayList<>();
    String chosen = null;
    Matcher option = OPTION.matcher(body);
    while (option.find()) {
      String value = attributes(option.group(1)).getOrDefault("value", "");
      choices.add(value);
      chosen = option.group(1).contains(" selected") ? value : chosen;
    }
    boolean many = tag.contains(" multiple");
    return field(attributes(tag), many ? "many" : "select", chosen, choices, tag);
  }

  private static Field field(
      Map<String, String> attributes, String type, String value, List<String> choices, String tag) {
    return new Field(
        attributes.getOrDefault("name", ""),
        type,
        value,
        choices,
        Integer.parseInt(attributes.getOrDefault("maxlength", "1000")),
        !tag.contains(" readonly") && !tag.contains(" disabled"),
        tag.contains(CHECKED));
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new java.util.HashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(tag);
    while (attribute.find()) {
      attributes.put(attribute.group(1), plain(attribute.group(2)));
    }
    return attributes;
  }

  /** A text as it was before it was written into a page. */
  static String plain(String written) {
    return written
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", "\u00a0")
        .replace("&amp;", "&");
  }
}
