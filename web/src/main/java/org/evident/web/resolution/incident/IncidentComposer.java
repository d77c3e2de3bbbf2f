package org.evident.web.resolution.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.evident.foundation.draft.boundary.Drafts;
import org.evident.foundation.draft.rule.Slot;
import org.evident.kernel.FreeText;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.resolution.answer.boundary.AnswerView;
import org.evident.resolution.answer.boundary.CannedAnswers;
import org.evident.resolution.answer.rule.Template;
import org.evident.resolution.incident.boundary.IncidentCommands;
import org.evident.resolution.incident.boundary.IncidentLine;
import org.evident.resolution.incident.boundary.IncidentReplies;
import org.evident.resolution.incident.boundary.IncidentUndo;
import org.evident.resolution.incident.boundary.Incidents;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.IncidentStep;
import org.evident.web.common.Dates;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** Writes notes and replies, and what customers say; what is begun of either is kept apart from the other until it is sent (DRF-1). */
@Named
@ViewScoped
public class IncidentComposer implements Serializable {

  private static final String HERE =
      "/resolution/incident/detail.xhtml?faces-redirect=true&includeViewParams=true";

  @Inject private IncidentDetail detail;
  @Inject private Incidents incidents;
  @Inject private IncidentReplies replies;
  @Inject private IncidentUndo undo;
  @Inject private Drafts drafts;
  @Inject private CannedAnswers answers;
  @Inject private Me me;
  @Inject private Dates dates;

  private Slot mode = Slot.NOTE;
  private String note;
  private String reply;
  private String answer;
  private Instant keptAt;
  private boolean sent;
  private transient List<AnswerView> texts;

  /** Whether the reader may write here. */
  public boolean writes() {
    return IncidentStep.NOTE.isFor(me.caller().roles());
  }

  /** Whether the reader answers here for the customer. */
  public boolean answersHere() {
    return me.outside()
        && IncidentStep.REPLY.isFor(me.caller().roles())
        && IncidentStep.REPLY.fits(IncidentState.valueOf(detail.view().incident().state()));
  }

  /** Goes on with what was begun. */
  public void begin() {
    if (writes() || answersHere()) {
      Map<Slot, String> begun = drafts.of(about());
      note = begun.get(Slot.NOTE);
      reply = begun.get(Slot.REPLY);
      mode = note == null && reply != null ? Slot.REPLY : Slot.NOTE;
    }
  }

  /** Keeps what is typed so far, unless it has just been sent. */
  public void keep() {
    if (!sent) {
      drafts.keep(about(), Slot.NOTE, note);
      drafts.keep(about(), Slot.REPLY, reply);
      keptAt = dates.now();
    }
  }

  /** Puts a text that is sent often behind what is typed. */
  public void insert() {
    answers().stream()
        .filter(one -> one.number().equals(answer))
        .map(one -> new Template(one.text()).filled(facts()))
        .forEach(this::append);
    keep();
  }

  private void append(String text) {
    if (mode == Slot.REPLY) {
      reply = joined(reply, text);
    } else {
      note = joined(note, text);
    }
  }

  private static String joined(String typed, String text) {
    return typed == null || typed.isBlank() ? text : typed.stripTrailing() + "\n\n" + text;
  }

  private Map<String, String> facts() {
    IncidentLine incident = detail.view().incident();
    Map<String, String> facts = new HashMap<>();
    facts.put("number", incident.number());
    facts.put("title", incident.title());
    facts.put("service", incident.service());
    facts.put("customer", incident.customer());
    facts.put("reporter", detail.sheet().reporter());
    facts.put("agent", me.name());
    return facts;
  }

  /** Writes down what staff only read. */
  public String writeNote() {
    return send(note, false);
  }

  /** Sends what the customer reads. */
  public String sendReply() {
    return send(reply, true);
  }

  /** Says what staff and the customer read, for the customer. */
  public String answer() {
    return send(
        reply,
        "compose.answered",
        said -> replies.reply(about().number(), new IncidentCommands.Reply(said)));
  }

  private String send(String text, boolean visible) {
    return send(
        text,
        visible ? "compose.sent" : "incident.done.note",
        said -> incidents.note(about().number(), new IncidentCommands.Note(said, visible)));
  }

  private String send(String text, String done, Consumer<String> door) {
    if (!FreeText.says(text)) {
      Notices.refused("compose.needed");
      return null;
    }
    door.accept(text.strip());
    sent = true;
    Notices.done(done);
    return HERE;
  }

  /** Takes back a note of the reader's own. */
  public String takeBack(long id) {
    undo.note(about().number(), id);
    Notices.done("incident.done.takeBack");
    return HERE;
  }

  /** The texts to choose from. */
  public List<AnswerView> answers() {
    if (texts == null) {
      texts = answers.list();
    }
    return texts;
  }

  /** What names a draft in the reader's tab. */
  public String key() {
    return me.caller().login() + " " + about().number();
  }

  private RecordRef about() {
    return new RecordRef(RecordKind.INCIDENT, detail.view().incident().number());
  }

  /** The two things that can be written. */
  public Slot[] modes() {
    return Slot.values();
  }

  /** When what is typed was last kept, null while it has not been. */
  public Instant getKeptAt() {
    return keptAt;
  }

  public Slot getMode() {
    return mode;
  }

  public void setMode(Slot mode) {
    this.mode = mode;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getReply() {
    return reply;
  }

  public void setReply(String reply) {
    this.reply = reply;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }
}
