package org.evident.web.foundation.history;

import java.util.Map;
import java.util.ResourceBundle;
import org.evident.foundation.history.boundary.HistoryLine;
import org.evident.kernel.RecordKind;

/**
 * The codes of an entry of the history in words; what has no word stays as it is stored, so that every entry is readable.
 *
 * @param text the words of the pages
 * @param review the words of reviews, which print the states of theirs
 */
record EntryWords(ResourceBundle text, ResourceBundle review) {

  private static final String STATE = "state";

  private static final Map<String, String> STATES =
      Map.ofEntries(
          states(RecordKind.INCIDENT, "incident"),
          states(RecordKind.SERVICE, "services"),
          states(RecordKind.AGREEMENT, "agreement"),
          states(RecordKind.CONTRACT, "contract"),
          states(RecordKind.ACTION, "action"),
          states(RecordKind.APPROVAL, "approval"),
          states(RecordKind.DUTY, "duty"),
          states(RecordKind.OUTAGE, "outage"),
          states(RecordKind.AVAILABILITY_NEED, "avneed"),
          states(RecordKind.AVAILABILITY_PLAN, "avplan"),
          states(RecordKind.CAPACITY_EVENT, "event"),
          states(RecordKind.CAPACITY_REQUIREMENT, "need"),
          states(RecordKind.CAPACITY_PLAN, "plan"),
          states(RecordKind.DEMAND_FORECAST, "demand"));

  /** What was done. */
  String act(String code) {
    return word(text, "act." + code, code);
  }

  /** By which way somebody came in, or that nobody did. */
  String way(String channel) {
    return word(text, "history.way." + channel, channel);
  }

  /** The field that changed; the fields of duties name the occurrence behind a blank. */
  String field(String name) {
    int blank = name.indexOf(' ');
    String head = blank < 0 ? name : name.substring(0, blank);
    return word(text, "word." + head, head) + name.substring(head.length());
  }

  /** A value of the field that changed: a state by its word, anything else as stored, nothing as empty. */
  String value(HistoryLine line, String stored) {
    if (stored == null || stored.isEmpty()) {
      return text.getString("history.empty");
    }
    if (!STATE.equals(line.field()) && !line.field().startsWith(STATE + " ")) {
      return stored;
    }
    if (RecordKind.REVIEW.name().equals(line.kind())) {
      return word(review, "state." + stored, stored);
    }
    return word(text, STATES.getOrDefault(line.kind(), "") + stored, stored);
  }

  private static Map.Entry<String, String> states(RecordKind kind, String room) {
    return Map.entry(kind.name(), room + ".state.");
  }

  private static String word(ResourceBundle words, String key, String otherwise) {
    return words.containsKey(key) ? words.getString(key) : otherwise;
  }
}
