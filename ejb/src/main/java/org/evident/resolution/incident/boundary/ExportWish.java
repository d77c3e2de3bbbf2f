package org.evident.resolution.incident.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.ColumnChoice;
import org.evident.resolution.incident.rule.IncidentState;

/**
 * Which incidents a file shall have, and in which order: those a list has with the same filter.
 *
 * @param columns the list's columns beside number, priority and title; empty for everything a row has
 */
public record ExportWish(IncidentFilter filter, List<String> columns) {

  /**
   * The wish for what the page of the list shows.
   *
   * @param query the part of the page's address that says so, such as {@code unsolved=true&priority=P1}; null or empty for everything
   * @throws RuleBroken EXP-5 at {@code filter} if it says what no filter is
   */
  public static ExportWish of(String query) {
    Map<String, String> said = new HashMap<>();
    for (String part : (query == null ? "" : query).split("&")) {
      int cut = part.indexOf('=');
      if (cut > 0 && cut < part.length() - 1) {
        said.put(part.substring(0, cut), part.substring(cut + 1));
      }
    }
    return new ExportWish(
        new IncidentFilter(
            named(said.get("whose"), Whose::valueOf),
            "true".equals(said.get("unsolved")),
            "true".equals(said.get("late")),
            "true".equals(said.get("stale")),
            named(said.get("state"), IncidentState::valueOf),
            named(said.get("priority"), Priority::valueOf),
            said.get("service"),
            said.get("customer"),
            "true".equals(said.get("nearest"))),
        ColumnChoice.named(said.get("cols")));
  }

  /** As it is kept until its turn has come, and as the history has it. */
  String text() {
    List<String> parts = new ArrayList<>();
    add(parts, "whose", filter.whose());
    add(parts, "unsolved", filter.open() ? "true" : null);
    add(parts, "late", filter.late() ? "true" : null);
    add(parts, "stale", filter.stale() ? "true" : null);
    add(parts, "state", filter.state());
    add(parts, "priority", filter.priority());
    add(parts, "service", filter.service());
    add(parts, "customer", filter.customer());
    add(parts, "nearest", filter.byDeadline() ? "true" : null);
    add(parts, "cols", columns.isEmpty() ? null : String.join(",", columns));
    return String.join("&", parts);
  }

  private static <T> T named(String name, Function<String, T> values) {
    try {
      return name == null ? null : values.apply(name);
    } catch (IllegalArgumentException unknown) {
      throw RuleBroken.at("filter", "EXP-5", name);
    }
  }

  private static void add(List<String> parts, String name, Object value) {
    if (value != null) {
      parts.add(name + "=" + value);
    }
  }
}
