package org.evident.foundation.draft.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.evident.foundation.draft.rule.Begun;
import org.evident.foundation.draft.rule.Slot;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door to what the caller has begun to write (DRF-1); nobody reads what another has begun. */
@Stateless
@PermitAll
public class Drafts {

  private static final String ONE =
      "where person_id = ? and record_kind = ? and record_number = ? and slot = ?";

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** What the caller has begun to write about a record. */
  public Map<Slot, String> of(RecordRef about) {
    Map<Slot, String> begun = new EnumMap<>(Slot.class);
    statements.each(
        "select d.slot, d.text from draft d join person p on p.id = d.person_id where p.login = ? and"
            + " d.record_kind = ? and d.record_number = ?",
        row -> begun.put(Slot.valueOf(row.text("slot")), row.text("text")),
        callers.login(),
        about.kind(),
        about.number());
    return begun;
  }

  /**
   * Keeps a text as it stands now; an empty one leaves nothing.
   *
   * @throws RuleBroken ACC-1 if nobody is signed in, DRF-1 if the text is too long
   */
  public void keep(RecordRef about, Slot slot, String text) {
    Long me = callers.current().id();
    if (me == null) {
      throw new RuleBroken("ACC-1");
    }
    if (!Begun.toKeep(text)) {
      drop(about, slot);
      return;
    }
    int changed =
        statements.change(
            "update draft set text = ?, kept_at = ? " + ONE,
            text,
            clock.instant(),
            me,
            about.kind(),
            about.number(),
            slot);
    if (changed == 0) {
      statements.change(
          "insert into draft (text, kept_at, person_id, record_kind, record_number, slot) values (?,"
              + " ?, ?, ?, ?, ?)",
          text,
          clock.instant(),
          me,
          about.kind(),
          about.number(),
          slot);
    }
  }

  /** Forgets what the caller has begun, since it was sent or emptied. */
  public void drop(RecordRef about, Slot slot) {
    statements.change(
        "delete from draft where person_id = (select id from person where login = ?) and record_kind ="
            + " ? and record_number = ? and slot = ?",
        callers.login(),
        about.kind(),
        about.number(),
        slot);
  }
}
