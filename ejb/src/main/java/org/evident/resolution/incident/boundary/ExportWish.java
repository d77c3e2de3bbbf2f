package org.evident.resolution.incident.boundary;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /** How long it may be, as it is kept, and how much of one that is longer is said in its refusal. */
  private static final int LONGEST = 1_000;

  private static final int SAID = 40;

  /** The names of what a filter says, in their order; the columns come last. */
  public static final List<String> NAMES =
      List.of(
          "whose",
          "unsolved",
          "late",
          "stale",
          "state",
          "priority",
          "service",
          "customer",
          "team",
          "assignee",
          "reporter",
          "category",
          "channel",
          "major",
          "from",
          "to",
          "nearest",
          "order",
          "cols");

  /**
   * The wish for what the page of the list shows.
   *
   * @param query the part of the page's address that says so, such as {@code unsolved=true&priority=P1,P2}; null or empty for everything
   * @throws RuleBroken EXP-5 at {@code filter} if it says what no filter is
   */
  public static ExportWish of(String query) {
    Map<String, String> said = new HashMap<>();
    for (String part : (query == null ? "" : query).split("&")) {
      int cut = part.indexOf('=');
      if (cut > 0 && cut < part.length() - 1) {
        said.put(part.substring(0, cut), decoded(part.substring(cut + 1)));
      }
    }
    ExportWish wish =
        new ExportWish(
            new IncidentFilter(
                named(said.get("whose"), Whose::valueOf),
                "true".equals(said.get("unsolved")),
                "true".equals(said.get("late")),
                "true".equals(said.get("stale")),
                several(said.get("state"), IncidentState::valueOf),
                several(said.get("priority"), Priority::valueOf),
                said.get("service"),
                said.get("customer"),
                new IncidentFilter.Facts(
                    said.get("team"),
                    said.get("assignee"),
                    said.get("reporter"),
                    said.get("category"),
                    said.get("channel"),
                    "true".equals(said.get("major")),
                    named(said.get("from"), LocalDate::parse),
                    named(said.get("to"), LocalDate::parse)),
                order(said.get("nearest"), said.get("order"))),
            ColumnChoice.named(said.get("cols")));
    if (wish.text().length() > LONGEST) {
      throw RuleBroken.at("filter", "EXP-5", query.substring(0, SAID));
    }
    return wish;
  }

  /** The same as words by name, those of several values with a comma between them, in the order of {@link #NAMES}. */
  public String text() {
    IncidentFilter.Facts facts = filter.facts();
    Map<String, Object> said = new HashMap<>();
    said.put("whose", filter.whose());
    said.put("unsolved", flag(filter.open()));
    said.put("late", flag(filter.late()));
    said.put("stale", flag(filter.stale()));
    said.put("state", joined(filter.states()));
    said.put("priority", joined(filter.priorities()));
    said.put("service", filter.service());
    said.put("customer", filter.customer());
    said.put("team", facts.team());
    said.put("assignee", facts.assignee());
    said.put("reporter", facts.reporter());
    said.put("category", facts.category());
    said.put("channel", facts.channel());
    said.put("major", flag(facts.major()));
    said.put("from", facts.from());
    said.put("to", facts.to());
    said.put("nearest", flag(filter.byDeadline()));
    said.put("order", ListOrder.of(filter.order().column()).map(ListOrder::column).orElse(null));
    said.put("cols", columns.isEmpty() ? null : String.join(",", columns));
    List<String> parts = new ArrayList<>();
    for (String name : NAMES) {
      if (said.get(name) != null) {
        parts.add(name + "=" + encoded(said.get(name).toString()));
      }
    }
    return String.join("&", parts);
  }

  /** A value as an address has it; a comma stays, since it parts values and columns. */
  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20").replace("%2C", ",");
  }

  private static String decoded(String value) {
    try {
      String decoded = URLDecoder.decode(value, StandardCharsets.UTF_8);
      if (decoded.chars().noneMatch(Character::isISOControl)) {
        return decoded;
      }
    } catch (IllegalArgumentException wrong) {
      // Refused below, like what no database keeps.
    }
    throw RuleBroken.at("filter", "EXP-5", value);
  }

  private static ListOrder order(String nearest, String column) {
    if ("true".equals(nearest)) {
      return ListOrder.DEADLINE;
    }
    return column == null
        ? ListOrder.NEWEST
        : ListOrder.of(column).orElseThrow(() -> RuleBroken.at("filter", "EXP-5", column));
  }

  private static String flag(boolean said) {
    return said ? "true" : null;
  }

  private static <T extends Enum<T>> String joined(Collection<T> values) {
    return values.isEmpty()
        ? null
        : values.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  private static <T> Set<T> several(String names, Function<String, T> values) {
    return names == null
        ? Set.of()
        : Arrays.stream(names.split(","))
            .filter(name -> !name.isBlank())
            .map(name -> named(name, values))
            .collect(Collectors.toSet());
  }

  private static <T> T named(String name, Function<String, T> values) {
    try {
      return name == null ? null : values.apply(name);
    } catch (IllegalArgumentException | DateTimeException unknown) {
      throw RuleBroken.at("filter", "EXP-5", name);
    }
  }
}
