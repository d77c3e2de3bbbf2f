package org.evident.web.resolution.incident;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.evident.resolution.incident.boundary.IncidentCommands;
import org.evident.resolution.incident.rule.FactField;
import org.evident.resolution.incident.rule.IncidentFacts;

/** What is to be done with each of several incidents, as it was typed. */
public class BulkWish implements Serializable {

  private BulkAct act = BulkAct.TEAM;
  private String team;
  private String person;
  private String impact = "3";
  private String urgency = "3";
  private String category;
  private String note;
  private String reason;
  private String original;

  /**
   * What an incident is to say.
   *
   * @param me login of whoever does it
   */
  IncidentFacts wanted(IncidentFacts before, String me) {
    return switch (act) {
      case TEAM -> with(before, FactField.TEAM, team);
      case PERSON -> with(before, FactField.ASSIGNEE, person);
      case MINE -> with(before, FactField.ASSIGNEE, me);
      case CATEGORY -> with(before, FactField.CATEGORY, category);
      case PRIORITY -> before.with(Integer.parseInt(impact), Integer.parseInt(urgency));
      default -> before;
    };
  }

  private static IncidentFacts with(IncidentFacts before, FactField field, String word) {
    Map<FactField, String> words = new EnumMap<>(FactField.class);
    words.put(field, word);
    return before.with(words);
  }

  /** The note to write. */
  IncidentCommands.Note noted() {
    return new IncidentCommands.Note(note == null ? "" : note.strip(), false);
  }

  /** Why they are cancelled. */
  IncidentCommands.Cancel cancelled() {
    return new IncidentCommands.Cancel(reason, original);
  }

  public BulkAct getAct() {
    return act;
  }

  public void setAct(BulkAct act) {
    this.act = act;
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getImpact() {
    return impact;
  }

  public void setImpact(String impact) {
    this.impact = impact;
  }

  public String getUrgency() {
    return urgency;
  }

  public void setUrgency(String urgency) {
    this.urgency = urgency;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getOriginal() {
    return original;
  }

  public void setOriginal(String original) {
    this.original = original;
  }
}
