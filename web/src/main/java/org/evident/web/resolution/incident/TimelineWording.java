package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.evident.kernel.RecordKind;
import org.evident.resolution.incident.boundary.TimelineEntry;
import org.evident.resolution.incident.rule.TimelineKind;
import org.evident.web.common.Dates;
import org.evident.web.common.Texts;

/** What an entry of the timeline of an incident says, in the reader's words. */
@Named
@RequestScoped
public class TimelineWording {

  private static final String WITHHELD = "…";
  private static final String LEDGER = "incident.entry.";

  /** Acts beside which people's own words or names stand. */
  private static final Set<String> SAID =
      Set.of(
          "ASSIGNED",
          "ASSIGNMENT_TAKEN_BACK",
          "FILE_REMOVED",
          "FILE_KEPT_IN",
          "NOTES_KEPT_IN",
          "EDITED",
          "PRIORITISED",
          "CLASSIFIED",
          "MAJOR_DECLARED",
          "MAJOR_SPARED",
          "MAJOR_DOWNGRADED",
          "MAJOR_REVIEWED");

  /** Fields whose values have words of ours, by the group of these. */
  private static final Map<String, String> GROUPS =
      Map.of("state", "state", "impact", "impact", "urgency", "urgency");

  @Inject private IncidentWording wording;
  @Inject private Texts texts;
  @Inject private Dates dates;

  /** What happened. */
  public String what(TimelineEntry entry) {
    return switch (entry.kind()) {
      case TOLD -> told(entry);
      case OUTAGES -> word("timeline.outage." + entry.what(), entry.what());
      case FILES -> act(entry);
      case LINKS -> link(entry);
      default ->
          entry.field() == null
              ? word(ledger(entry), act(entry))
              : word("timeline.field." + entry.field(), entry.field());
    };
  }

  /** An act in the words of the history, or in those that what stands beside it goes on. */
  private String act(TimelineEntry entry) {
    String act = entry.what();
    return word("timeline.act." + act, word("act." + act, act));
  }

  /** What stands beside it: a reason, a name, how grave; empty where nothing does. */
  public String more(TimelineEntry entry) {
    String text = entry.text();
    if (text == null || text.isEmpty()) {
      return "";
    }
    String act = entry.what();
    if (WITHHELD.equals(text) || SAID.contains(act)) {
      return text;
    }
    return switch (act) {
      case "CLOCK_WARNED", "CLOCK_BREACHED" -> signal(text.split(" "), 0);
      case "COMMITMENT_WARNED", "COMMITMENT_BREACHED" -> signal(text.split(" "), 1);
      case "ESCALATED" -> risen(text.split(" "));
      case "CALLED" -> called(text.split(": ", 2));
      case "DEADLINE_MISSED" -> word("care.due." + text.split(" ")[0], "");
      case "STATE" -> wording.word("waits", text);
      default ->
          entry.kind() == TimelineKind.CLOCKS && texts.text().containsKey(LEDGER + act)
              ? wording.reason(text)
              : "";
    };
  }

  /** Of a move whether the customer changed with it. */
  private static String ledger(TimelineEntry entry) {
    boolean passed = entry.move() != null && entry.move().from().size() > 1;
    return LEDGER + entry.what() + (passed ? ".customer" : "");
  }

  /** A value a field had or has. */
  public String value(TimelineEntry entry, String value) {
    if (value == null || value.isEmpty()) {
      return texts.text().getString("history.empty");
    }
    String group = GROUPS.get(entry.field());
    if (group != null) {
      return wording.word(group, value);
    }
    return "classification".equals(entry.field()) ? word("level." + value, value) : value;
  }

  /** The number of the record an entry leads to, null where it leads to none. */
  public String other(TimelineEntry entry) {
    if (entry.text() == null || WITHHELD.equals(entry.text())) {
      return null;
    }
    boolean leads = entry.kind() == TimelineKind.LINKS || entry.kind() == TimelineKind.OUTAGES;
    return leads ? entry.text().substring(entry.text().lastIndexOf(' ') + 1) : null;
  }

  /** The kind of that record. */
  public RecordKind kind(TimelineEntry entry) {
    String number = other(entry);
    return Arrays.stream(RecordKind.values())
        .filter(kind -> number != null && number.startsWith(kind.prefix() + "-"))
        .findFirst()
        .orElse(RecordKind.INCIDENT);
  }

  private String link(TimelineEntry entry) {
    String[] parts = entry.text() == null ? new String[] {""} : entry.text().split(" ");
    String way = parts.length > 2 ? "relation.back." : "relation.";
    String words = word(way + parts[0], "");
    return "UNLINKED".equals(entry.what())
        ? MessageFormat.format(texts.text().getString("timeline.act.UNLINKED"), words)
        : word(way + parts[0], texts.text().getString("act.LINKED"));
  }

  private String told(TimelineEntry entry) {
    if (entry.actor() != null) {
      return word("major.kind." + entry.what(), entry.what());
    }
    return MessageFormat.format(
        texts.text().getString("timeline.told"),
        Long.valueOf(entry.text()),
        word("timeline.told." + entry.what(), word(general(entry.what()), entry.what())));
  }

  /** What was written about it: of a major incident that what was said, or of which step people were told. */
  public String written(TimelineEntry entry) {
    if (entry.kind() != TimelineKind.TOLD || entry.actor() == null) {
      return null;
    }
    return word("major.system." + entry.text(), entry.text());
  }

  private static String general(String topic) {
    int dot = topic.indexOf('.');
    return "timeline.told." + (dot < 0 ? topic : topic.substring(0, dot));
  }

  private String signal(String[] parts, int metric) {
    return parts.length < metric + 2
        ? ""
        : MessageFormat.format(
            texts.text().getString("timeline.signal"),
            word("metric." + parts[metric], parts[metric]),
            parts[metric + 1]);
  }

  private String risen(String[] parts) {
    return parts.length < 2
        ? ""
        : MessageFormat.format(
            texts.text().getString("timeline.risen"),
            word("escalation.cause." + parts[0], parts[0]),
            word("escalation.rung." + parts[1], parts[1]));
  }

  private String called(String[] parts) {
    String whom = word("escalation.rung." + parts[0], parts[0]);
    return parts.length < 2 ? whom : whom + ": " + parts[1];
  }

  /** What a note says, or that it was taken back. */
  public String said(TimelineEntry entry) {
    return entry.note().takenBackAt() == null
        ? entry.text()
        : filled("note.takenBack", dates.at(entry.note().takenBackAt()));
  }

  /** Up to when a note can be taken back, and what that does not undo. */
  public String takeBack(TimelineEntry entry) {
    String key = entry.internal() ? "note.until" : "note.until.public";
    return filled(key, dates.at(entry.note().takeBackUntil()));
  }

  private String filled(String key, Object value) {
    return MessageFormat.format(texts.text().getString(key), value);
  }

  private String word(String key, String otherwise) {
    ResourceBundle words = texts.text();
    return words.containsKey(key) ? words.getString(key) : otherwise;
  }
}
