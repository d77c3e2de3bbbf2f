package org.evident.resolution.incident.boundary;

import java.time.Instant;
import org.evident.resolution.incident.rule.TimelineKind;

/**
 * One thing that happened to an incident.
 *
 * @param key what asks for the entries before it
 * @param what the change of the clocks, the act of the history, the topic of a message, or what else the kind is made of
 * @param text what was written, or beside the act: a reason, a name, a number
 * @param field which field got another value, null where none did
 * @param actor who did it, by name where they have one; null for what did not need anybody
 * @param internal whether people of the customer do not see it
 * @param file the id of the file that can be opened, null where there is none
 * @param note the note that it is, null for anything else
 * @param move where the incident came from and to, null for anything else and where that is not the reader's to know
 */
public record TimelineEntry(
    String key,
    Instant at,
    TimelineKind kind,
    String what,
    String text,
    String field,
    String oldValue,
    String newValue,
    String actor,
    boolean internal,
    Long file,
    IncidentSheet.Note note,
    TimelineMove move) {

  static TimelineEntry of(
      String key,
      Instant at,
      TimelineKind kind,
      String what,
      String text,
      String actor,
      boolean internal) {
    return new TimelineEntry(
        key, at, kind, what, text, null, null, null, actor, internal, null, null, null);
  }

  TimelineEntry with(IncidentSheet.Note of) {
    return new TimelineEntry(
        key, at, kind, what, text, field, oldValue, newValue, actor, internal, file, of, move);
  }

  TimelineEntry saying(String words) {
    return new TimelineEntry(
        key, at, kind, what, words, field, oldValue, newValue, actor, internal, file, note, move);
  }

  TimelineEntry moving(TimelineMove between) {
    return new TimelineEntry(
        key, at, kind, what, text, field, oldValue, newValue, actor, internal, file, note, between);
  }

  TimelineEntry opening(Long attachment) {
    return new TimelineEntry(
        key,
        at,
        kind,
        what,
        text,
        field,
        oldValue,
        newValue,
        actor,
        internal,
        attachment,
        note,
        move);
  }
}
