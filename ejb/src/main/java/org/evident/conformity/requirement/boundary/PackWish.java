package org.evident.conformity.requirement.boundary;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evident.conformity.requirement.rule.ConformityStatus;
import org.evident.conformity.requirement.rule.Mapping;

/**
 * Which requirements a pack is about.
 *
 * @param requirement the identifier of the only one, null for those that fit the rest
 */
public record PackWish(String requirement, ConformityWish wall) {

  static PackWish of(String kept) {
    Map<String, String> said = new LinkedHashMap<>();
    for (String part : kept.split("&")) {
      int cut = part.indexOf('=');
      if (cut > 0) {
        said.put(
            part.substring(0, cut),
            URLDecoder.decode(part.substring(cut + 1), StandardCharsets.UTF_8));
      }
    }
    String standard = said.get("standard");
    String status = said.get("status");
    return new PackWish(
        said.get("requirement"),
        new ConformityWish(
            day(said.get("day")),
            day(said.get("since")),
            said.get("section"),
            said.get("process"),
            said.get("owner"),
            standard == null ? null : Mapping.valueOf(standard),
            said.get("reference"),
            status == null ? null : ConformityStatus.valueOf(status)));
  }

  /** What is said, by name, in a fixed order. */
  Map<String, String> said() {
    Map<String, String> said = new LinkedHashMap<>();
    put(said, "requirement", requirement);
    put(said, "day", wall.day());
    put(said, "since", wall.since());
    put(said, "section", wall.section());
    put(said, "process", wall.process());
    put(said, "owner", wall.owner());
    put(said, "standard", wall.standard());
    put(said, "reference", wall.reference());
    put(said, "status", wall.status());
    return said;
  }

  /** The same as it is kept. */
  String text() {
    StringBuilder text = new StringBuilder();
    said()
        .forEach(
            (name, value) ->
                text.append(text.isEmpty() ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return text.toString();
  }

  /** The same as of a day that is named. */
  PackWish on(LocalDate day) {
    return new PackWish(
        requirement,
        new ConformityWish(
            day,
            wall.since(),
            wall.section(),
            wall.process(),
            wall.owner(),
            wall.standard(),
            wall.reference(),
            wall.status()));
  }

  private static LocalDate day(String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static void put(Map<String, String> said, String name, Object value) {
    if (value != null && !value.toString().isBlank()) {
      said.put(name, value.toString());
    }
  }
}
