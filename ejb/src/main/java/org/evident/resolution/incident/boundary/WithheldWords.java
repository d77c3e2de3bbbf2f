package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.history.boundary.Withholding;
import org.evident.foundation.notification.boundary.NoticeWords;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/**
 * Takes the words of an incident away from where everybody finds them and keeps them for security roles (INC-6). The number
 * of the security incident stands in their place, so that no list, page, search, file or mail has to know.
 */
@ApplicationScoped
class WithheldWords {

  private static final int BLOCK = 50;

  private static final String ID = "id = ?";
  private static final String OF = "incident_id = ?";

  /** The questions whether a clock of an incident is judged otherwise, by the incident's key. */
  private static final String AMENDED =
      "subject_kind = 'APPROVAL' and subject_number in (select number from clock_amendment where"
          + " incident_id = ?)";

  private static final String VOICED =
      "approval_id in (select id from approval where " + AMENDED + ")";

  /** Where words about an incident stand, and how they belong to it. */
  private static final List<Place> PLACES =
      List.of(
          new Place("incident", "id", ID, "title"),
          new Place("incident", "id", ID, "description"),
          new Place("incident", "id", ID, "item"),
          new Place("incident", "id", ID, "category"),
          new Place("incident", "id", ID, "cause_code"),
          new Place("incident", "id", ID, "item_absent_reason"),
          new Place("incident", "id", ID, "site"),
          new Place("incident", "id", ID, "priority_override_reason"),
          new Place("incident", "id", ID, "resolution_text"),
          new Place("work_note", "id", OF, "text"),
          new Place("outage", "id", OF, "cause"),
          new Place("outage", "id", OF, "excluded_reason"),
          new Place("outage", "id", OF, "withdrawn_reason"),
          new Place("monitoring_event", "incident_id", OF, "text"),
          new Place("monitoring_event", "incident_id", OF, "item"),
          new Place("monitoring_event", "incident_id", OF, "signature"),
          new Place("major_verdict", "incident_id", OF, "reason"),
          new Place("major_entry", "id", OF, "text"),
          new Place("major_incident", "incident_id", OF, "reason"),
          new Place("major_incident", "incident_id", OF, "effect"),
          new Place("major_incident", "incident_id", OF, "cause"),
          new Place("major_incident", "incident_id", OF, "lessons"),
          new Place("major_incident", "incident_id", OF, "actions"),
          new Place("major_incident", "incident_id", OF, "participants"),
          new Place("major_incident", "incident_id", OF, "course"),
          new Place("major_incident", "incident_id", OF, "downgrade_reason"),
          new Place("major_incident", "incident_id", OF, "no_problem_reason"),
          new Place("raised_escalation", "id", OF, "reason"),
          new Place("breach_cause", "incident_id", OF, "cause_text"),
          new Place("breach_cause", "incident_id", OF, "party"),
          new Place("clock_amendment", "id", OF + " and kind = 'PRIORITY'", "reason"),
          new Place("clock_amendment", "id", OF, "evidence"),
          new Place("clock_amendment", "id", OF, "decision_comment"),
          new Place("approval", "id", AMENDED, "title"),
          new Place("approval", "id", AMENDED, "reason"),
          new Place("approval_voice", "approval_id", VOICED, "comment_text"));

  @Inject private Statements statements;
  @Inject private Withholding histories;
  @Inject private NoticeWords notices;
  @Inject private Clock clock;

  /** Withholds what is written about an incident; does it again for what has been written since. */
  void take(long incident, String number, String instead) {
    Instant now = clock.instant();
    records(incident, number)
        .forEach(
            about -> {
              histories.keep(about);
              notices.withhold(about, instead);
            });
    List<Object[]> kept = new ArrayList<>();
    for (Place place : PLACES) {
      List<Word> words = statements.list(place.select(), Word::of, incident, instead);
      for (Word word : words) {
        kept.add(
            new Object[] {
              statements.block("withheld_text_seq", BLOCK),
              incident,
              place.name(),
              word.key(),
              now,
              word.text()
            });
      }
      if (!words.isEmpty()) {
        statements.change(place.update(), instead, incident);
      }
    }
    statements.changeAll(
        "insert into withheld_text (id, incident_id, place, place_key, at, text) values (?, ?, ?, ?,"
            + " ?, ?)",
        kept);
  }

  /** The columns whose words are withheld. */
  static List<String> places() {
    return PLACES.stream().map(Place::name).toList();
  }

  /** The outages of an incident, of which the search has words too. */
  List<RecordRef> outages(long incident) {
    return statements.list(
        "select number from outage where incident_id = ?",
        row -> new RecordRef(RecordKind.OUTAGE, row.text("number")),
        incident);
  }

  /** The incident itself, its outages and the requests about its clocks, which tell of it in their own name. */
  private List<RecordRef> records(long incident, String number) {
    List<RecordRef> records =
        new ArrayList<>(
            statements.list(
                "select number from clock_amendment where incident_id = ? union select number from approval"
                    + " where "
                    + AMENDED,
                row -> new RecordRef(RecordKind.APPROVAL, row.text("number")),
                incident,
                incident));
    records.add(new RecordRef(RecordKind.INCIDENT, number));
    records.addAll(outages(incident));
    return records;
  }

  /** The words withheld, in the order they were. */
  List<SecurityView.Words> of(long incident) {
    return statements.list(
        "select t.place, coalesce(n.at, t.at) as at, t.text from withheld_text t left join work_note n"
            + " on n.id = t.place_key and t.place = 'work_note.text' where t.incident_id = ? order by"
            + " t.id",
        row -> new SecurityView.Words(row.text("place"), row.instant("at"), row.text("text")),
        incident);
  }

  private record Place(String table, String key, String owner, String column) {

    String name() {
      return table + "." + column;
    }

    String select() {
      return "select %s as place_key, %s as text from %s where %s and %s is not null and %s <> ? order by %s"
          .formatted(key, column, table, owner, column, column, key);
    }

    String update() {
      return "update %s set %s = ? where %s and %s is not null"
          .formatted(table, column, owner, column);
    }
  }

  private record Word(long key, String text) {
    static Word of(Row row) {
      return new Word(row.number("place_key"), row.text("text"));
    }
  }
}
