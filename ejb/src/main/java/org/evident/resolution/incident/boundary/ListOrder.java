package org.evident.resolution.incident.boundary;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.evident.kernel.RuleBroken;

/** The orders a list of incidents can have, each of which a database has in an index. */
public enum ListOrder {
  /** The newest first. */
  NEWEST(null, false),
  /** The nearest breach first, of what is open. */
  DEADLINE("i.deadline_at", true),
  /** By the word for the kind of fault. */
  CATEGORY("coalesce(i.category, '~')", true),
  /** By the name of whoever reported it, as the list shows it; what names nobody stands where a tilde does. */
  REPORTER("i.reporter_order", true),
  /** By how it was reported. */
  CHANNEL("i.channel", true),
  /** By the name of whoever works on it; what nobody works on stands where a tilde does. */
  PERSON("i.assignee_order", true);

  private final String column;
  private final boolean rising;

  ListOrder(String column, boolean rising) {
    this.column = column;
    this.rising = rising;
  }

  /** The order of a column of the list, by its name in an address; empty where there is none. */
  public static Optional<ListOrder> of(String column) {
    return Arrays.stream(values())
        .filter(order -> order.ordinal() > DEADLINE.ordinal())
        .filter(order -> order.column().equals(column))
        .findFirst();
  }

  /** The name of its column in an address. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a row is sorted by before its key, as a column of a query; empty where by its key alone. */
  String selected() {
    return column == null ? "" : ", " + column + " as sorted_by";
  }

  String sql() {
    return column == null ? "order by i.id desc" : "order by " + column + ", i.id";
  }

  /** Leaves what comes after a row, whose {@link #values} fill the places. */
  String after() {
    return column == null
        ? "and i.id < ? "
        : "and %1$s >= ? and (%1$s > ? or i.id > ?) ".formatted(column);
  }

  Object[] values(IncidentKey key) {
    return rising ? new Object[] {key.value(), key.value(), key.id()} : new Object[] {key.id()};
  }

  /** Reads what rows are sorted by out of the key of one; breaks API.KEY at {@code after} where it is none. */
  Object value(String text) {
    try {
      return this == DEADLINE ? Instant.parse(text) : column == null ? null : text;
    } catch (DateTimeException wrong) {
      throw RuleBroken.at("after", "API.KEY", text);
    }
  }
}
