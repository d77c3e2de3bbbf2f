package org.evident.resolution.incident.boundary;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns a file of incidents can have. */
enum ExportColumn {
  NUMBER("number", row -> row.incident().number()),
  EXTERNAL_REF("externalRef", row -> row.incident().externalRef()),
  TITLE("title.column", row -> row.incident().title()),
  CUSTOMER("customer", row -> row.incident().customer()),
  SERVICE("service", row -> row.incident().service()),
  PRIORITY("priority", row -> row.incident().priority()),
  STATE("state", row -> row.incident().state()),
  PENDING_REASON("pendingReason", row -> row.incident().pendingReason()),
  REPORTED_AT("reportedAt", row -> row.incident().reportedAt()),
  RESOLVED_AT("resolvedAt", row -> row.incident().resolvedAt()),
  DUE_AT("dueAt", row -> row.incident().dueAt()),
  BREACHED_AT("breachedAt", row -> row.incident().breachedAt()),
  VERDICT("verdict", row -> row.incident().verdict()),
  ASSIGNEE("assignee", WorkLine::assignee),
  TEAM("team", WorkLine::team),
  REPORTER("reporter", WorkLine::reporter),
  CATEGORY("category", WorkLine::category),
  CHANNEL("channel", WorkLine::channel);

  private static final List<ExportColumn> FIRST = List.of(NUMBER, PRIORITY, TITLE);

  /** Those before the last, in the order files have had from the beginning. */
  private static final List<ExportColumn> USUAL =
      Stream.of(values()).filter(column -> column.compareTo(ASSIGNEE) < 0).toList();

  /** What each column of the list has to say. */
  private static final Map<String, List<ExportColumn>> LISTED =
      Map.ofEntries(
          Map.entry("for", List.of(SERVICE, CUSTOMER)),
          Map.entry("service", List.of(SERVICE)),
          Map.entry("customer", List.of(CUSTOMER)),
          Map.entry("state", List.of(STATE)),
          Map.entry("with", List.of(ASSIGNEE, TEAM)),
          Map.entry("team", List.of(TEAM)),
          Map.entry("person", List.of(ASSIGNEE)),
          Map.entry("reporter", List.of(REPORTER)),
          Map.entry("category", List.of(CATEGORY)),
          Map.entry("channel", List.of(CHANNEL)),
          Map.entry("reported", List.of(REPORTED_AT)),
          Map.entry("solved", List.of(RESOLVED_AT)),
          Map.entry("external", List.of(EXTERNAL_REF)),
          Map.entry("clock", List.of(DUE_AT, BREACHED_AT, VERDICT)));

  private final String heading;
  private final Function<WorkLine, Object> cell;

  ExportColumn(String heading, Function<WorkLine, Object> cell) {
    this.heading = heading;
    this.cell = cell;
  }

  /** The key of its heading. */
  String heading() {
    return heading;
  }

  /** The columns of a file where those of the list are these; the usual ones where there are none. */
  static List<ExportColumn> of(List<String> listed) {
    return listed.isEmpty()
        ? USUAL
        : Stream.concat(FIRST.stream(), listed.stream().map(LISTED::get).flatMap(List::stream))
            .distinct()
            .toList();
  }

  /** What a row has in these columns: texts, instants, or null for nothing. */
  static List<Object> cells(List<ExportColumn> columns, WorkLine row) {
    return columns.stream()
        .map(column -> column.cell.apply(row))
        .collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList));
  }
}
