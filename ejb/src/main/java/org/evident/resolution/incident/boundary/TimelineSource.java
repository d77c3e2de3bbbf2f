package org.evident.resolution.incident.boundary;

import org.evident.resolution.incident.rule.TimelineKind;

/**
 * Where the timeline of an incident comes from, in the order in which entries of one instant are shown. Each gives rows of
 * the same columns for the places {@code incident, until, until, below}.
 */
enum TimelineSource {
  LEDGER(TimelineKind.CLOCKS, "e.id", "e.at", "e.kind", "e.detail", "e.actor", "true") {
    @Override
    String from() {
      return "clock_event e" + person("e.actor") + " where e.replaced_by_run is null";
    }
  },
  /** What the history says, which is asked by its own door. */
  HISTORY(null, null, null, null, null, null, null),
  NOTE(
      TimelineKind.NOTES,
      "e.id",
      "e.at",
      "'NOTE'",
      "e.text",
      "e.author",
      "e.visible_to_customer",
      "e.customer_reply",
      "e.of_step",
      "e.taken_back_at") {
    @Override
    String from() {
      return "work_note e" + person("e.author") + " where 1 = 1";
    }
  },
  FILE(
      TimelineKind.FILES,
      "e.id",
      "e.added_at",
      "'FILE'",
      "c.name",
      "e.added_by",
      "(e.visible_to_customer and e.level_name in ('PUBLIC', 'INTERNAL') and e.removed_at is null)",
      "false",
      "false",
      "e.removed_at") {
    @Override
    String from() {
      return "attachment e join content c on c.id = e.content_id join incident i on i.number ="
          + " e.record_number"
          + person("e.added_by")
          + " where e.record_kind = 'INCIDENT'";
    }

    @Override
    String owner() {
      return "i.id";
    }
  },
  ENTRY(TimelineKind.TOLD, "e.id", "e.at", "e.kind", "e.text", "e.author", "false") {
    @Override
    String from() {
      return "major_entry e" + person("e.author") + " where 1 = 1";
    }
  },
  /** Whoever was told the same at once is counted, not named; who was told of a major incident is an entry of its own. */
  NOTICE(
      TimelineKind.TOLD,
      "e.id",
      "e.at",
      "e.topic",
      "cast(e.people as varchar(20))",
      "cast(null as varchar(100))",
      "false") {
    @Override
    String from() {
      return "(select min(n.id) as id, n.at, n.topic, i.id as incident_id, count(*) as people from notice"
          + " n join incident i on i.number = n.record_number where n.record_kind = 'INCIDENT' and"
          + " n.topic not like 'MAJOR_TOLD%' and i.id"
          + " = ? group by n.at, n.topic, i.id) e"
          + person("cast(null as varchar(100))")
          + " where 1 = 1";
    }

    @Override
    int owners() {
      return 2;
    }
  },
  OUTAGE(
      TimelineKind.OUTAGES,
      "e.id",
      "e.began_at",
      "'BEGAN'",
      "e.number",
      "cast(null as varchar(100))",
      "false") {
    @Override
    String from() {
      return "outage e" + person("cast(null as varchar(100))") + " where e.withdrawn_at is null";
    }
  },
  OUTAGE_END(
      TimelineKind.OUTAGES,
      "e.id",
      "e.ended_at",
      "'ENDED'",
      "e.number",
      "cast(null as varchar(100))",
      "false") {
    @Override
    String from() {
      return "outage e" + person("cast(null as varchar(100))") + " where e.withdrawn_at is null";
    }
  };

  private static final String NEVER = "cast(null as timestamp(6) with time zone)";

  private final TimelineKind kind;
  private final String id;
  private final String at;
  private final String columns;
  private final String shown;

  TimelineSource(
      TimelineKind kind,
      String id,
      String at,
      String what,
      String words,
      String login,
      String shown) {
    this(kind, id, at, what, words, login, shown, "false", "false", NEVER);
  }

  TimelineSource(
      TimelineKind kind,
      String id,
      String at,
      String what,
      String words,
      String login,
      String shown,
      String reply,
      String ofStep,
      String goneAt) {
    this.kind = kind;
    this.id = id;
    this.at = at;
    this.shown = shown;
    this.columns =
        "%s as id, %s as at, %s as what, %s as words, %s as login, coalesce(p.name, %s) as actor, %s as shown, %s as reply, %s as of_step, %s as gone_at"
            .formatted(id, at, what, words, login, login, shown, reply, ofStep, goneAt);
  }

  /** The kind of its entries, null where each has its own. */
  TimelineKind kind() {
    return kind;
  }

  /** The tables, up to the first conditions. */
  String from() {
    throw new IllegalStateException(name());
  }

  /** The column that says which incident a row is of. */
  String owner() {
    return "e.incident_id";
  }

  /** How many places the incident fills. */
  int owners() {
    return 1;
  }

  /**
   * Its rows.
   *
   * @param outside whether those alone that people of a customer see
   */
  String select(boolean outside) {
    return "select "
        + ordinal()
        + " as source, "
        + columns
        + " from "
        + from()
        + (outside ? " and " + shown : "")
        + " and "
        + owner()
        + " = ? and "
        + at
        + " <= ? and ("
        + at
        + " < ? or "
        + id
        + " < ?)";
  }

  private static String person(String login) {
    return " left join person p on p.login = " + login;
  }
}
