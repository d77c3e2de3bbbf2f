package org.evident.foundation.communication.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** What the caller is asked to read; nobody reads or acknowledges in the place of another, whatever their role (COM-6). */
@Stateless
@PermitAll
public class Acknowledgements {

  /** So many are shown. */
  public static final int MOST = 200;

  private static final String MINE =
      " from acknowledgement k join communication m on m.id = k.communication_id where k.person_id = ?"
          + " and m.withdrawn_at is null";
  private static final String COLUMNS =
      "select m.number, m.topic, m.subject, m.issuer, m.sent_at, m.content, k.due, k.acknowledged_at";

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** What the caller is asked to read: what they have not acknowledged first, by its last day, then the newest. */
  public List<ToldToMe> mine() {
    return statements.list(
        COLUMNS
            + MINE
            + " order by case when k.acknowledged_at is null then 0 else 1 end, case when"
            + " k.acknowledged_at is null then k.due end, m.sent_at desc, m.id desc fetch first "
            + MOST
            + " rows only",
        row -> ToldToMe.of(row, today()),
        me());
  }

  /** How much of it the caller has not acknowledged. */
  public long waiting() {
    return statements
        .first(
            "select count(*) as n" + MINE + " and k.acknowledged_at is null",
            row -> row.number("n"),
            me())
        .orElse(0L);
  }

  /**
   * One of them.
   *
   * @throws RuleBroken REC-1 where the caller is not asked to read it
   */
  public ToldToMe read(String number) {
    return statements
        .first(COLUMNS + MINE + " and m.number = ?", row -> ToldToMe.of(row, today()), me(), number)
        .orElseThrow(() -> RuleBroken.at("communication", "REC-1", number));
  }

  /** Whether the caller is asked to read a communication. */
  public boolean isMine(String number) {
    return statements
        .first("select k.due" + MINE + " and m.number = ?", row -> true, me(), number)
        .orElse(false);
  }

  /**
   * The caller says that they have read it, as it stands.
   *
   * @throws RuleBroken REC-1 where the caller is not asked to, COM-6 where they have said so already
   */
  public ToldToMe acknowledge(String number) {
    ToldToMe told = read(number);
    int changed =
        statements.change(
            "update acknowledgement set acknowledged_at = ?, acknowledged_version = (select m.version from"
                + " communication m where m.id = communication_id) where person_id = ? and"
                + " acknowledged_at is null and communication_id = (select c.id from communication c where"
                + " c.number = ?)",
            clock.instant(),
            me(),
            number);
    if (changed == 0) {
      throw RuleBroken.at("communication", "COM-6", told.number(), told.acknowledgedAt());
    }
    histories.write(
        new RecordRef(RecordKind.COMMUNICATION, number), "ACKNOWLEDGED", callers.login());
    return read(number);
  }

  private long me() {
    Long id = callers.current().id();
    return id == null ? -1 : id;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
