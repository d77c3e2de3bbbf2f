package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evident.foundation.history.boundary.HistoryLine;
import org.evident.foundation.history.boundary.RecordHistory;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.resolution.incident.rule.TimelineKey;
import org.evident.resolution.incident.rule.TimelineKind;

/** Reads from the history what belongs on the timeline of an incident: what was changed, linked, escalated and signalled. */
@ApplicationScoped
class TimelinePast {

  /** The acts written once more without values beside an entry for each field. */
  private static final Set<String> REPEATED = Set.of("PRIORITISED");

  private static final Set<String> OF_CUSTOMERS = Set.of("STATE", "PRIORITISED");
  private static final Set<String> THEIR_FIELDS = Set.of("state", "priority");

  /** Where the incident belonged, of which the move of its clocks tells. */
  private static final Set<String> PLACE = Set.of("customer", "service");

  private static final String PERSON = "assignee";

  @Inject private RecordHistory history;
  @Inject private Statements statements;

  List<TimelineEntry> before(
      String number, Set<TimelineKind> kinds, boolean outside, TimelineKey key, int limit) {
    List<RecordHistory.Past> past =
        history.before(
            new RecordRef(RecordKind.INCIDENT, number),
            wanted(kinds, outside),
            key.at(),
            key.below(TimelineSource.HISTORY.ordinal()),
            limit);
    Map<String, String> names = names(past);
    return past.stream().map(one -> entry(one, names, outside)).toList();
  }

  private static RecordHistory.Wanted wanted(Set<TimelineKind> kinds, boolean outside) {
    if (outside) {
      return new RecordHistory.Wanted(
          kinds.contains(TimelineKind.CHANGES) ? OF_CUSTOMERS : Set.of(),
          false,
          Set.of(),
          THEIR_FIELDS,
          Set.of());
    }
    TimelineKind.Acts acts = TimelineKind.acts(kinds);
    Set<String> told = kinds.contains(TimelineKind.CLOCKS) ? PLACE : Set.of();
    return new RecordHistory.Wanted(acts.named(), acts.allBut(), REPEATED, Set.of(), told);
  }

  private static TimelineEntry entry(
      RecordHistory.Past past, Map<String, String> names, boolean outside) {
    HistoryLine line = past.line();
    boolean theirs = OF_CUSTOMERS.contains(line.act()) && THEIR_FIELDS.contains(line.field());
    boolean person = PERSON.equals(line.field());
    return new TimelineEntry(
        new TimelineKey(line.at(), TimelineSource.HISTORY.ordinal(), past.order()).written(),
        line.at(),
        TimelineKind.of(line.act()),
        line.act(),
        outside ? null : line.detail(),
        line.field(),
        person ? named(names, line.oldValue()) : line.oldValue(),
        person ? named(names, line.newValue()) : line.newValue(),
        named(names, line.actor()),
        !theirs,
        null,
        null,
        null);
  }

  private static String named(Map<String, String> names, String login) {
    return login == null ? null : names.getOrDefault(login, login);
  }

  private Map<String, String> names(List<RecordHistory.Past> past) {
    Set<String> logins = new TreeSet<>();
    for (RecordHistory.Past one : past) {
      HistoryLine line = one.line();
      logins.add(line.actor());
      if (PERSON.equals(line.field())) {
        logins.add(line.oldValue() == null ? line.actor() : line.oldValue());
        logins.add(line.newValue() == null ? line.actor() : line.newValue());
      }
    }
    Map<String, String> names = new HashMap<>();
    if (!logins.isEmpty()) {
      statements.each(
          "select login, name from person where login in ("
              + Statements.places(logins.size())
              + ")",
          row -> names.put(row.text("login"), row.text("name")),
          logins.toArray());
    }
    return names;
  }
}
