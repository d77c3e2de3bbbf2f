package org.evident.foundation.notification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** What the caller was told; nobody reads what others were told, whatever their role. */
@Stateless
@PermitAll
public class Notices {

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /**
   * The caller's notices, newest first.
   *
   * @param language the language to read them in
   * @param before the key of the last row of the page before, or null for the first page
   */
  public Page<NoticeView> page(Locale language, Long before, int limit) {
    long me = me();
    ZoneId zone =
        statements
            .first("select zone from person where id = ?", row -> ZoneId.of(row.text("zone")), me)
            .orElseThrow();
    NoticeTexts texts = new NoticeTexts(language, zone);
    List<NoticeView> views =
        statements.list(
            "select id, topic, record_kind, record_number, fillings, at, read_at from notice where"
                + " person_id = ? and id < ? order by id desc limit ?",
            row -> view(row, texts),
            me,
            before == null ? Long.MAX_VALUE : before,
            limit + 1);
    return Page.of(views, limit, view -> String.valueOf(view.id()));
  }

  /** How many of the caller's notices are unread. */
  public long unread() {
    return statements
        .first(
            "select count(*) as unread from notice where person_id = ? and read_at is null",
            row -> row.number("unread"),
            me())
        .orElse(0L);
  }

  /** Marks a notice as read, which is the receipt of what it tells. */
  public void read(long id) {
    RecordRef about =
        statements
            .first(
                "select record_kind, record_number from notice where id = ? and person_id = ?",
                row ->
                    new RecordRef(
                        RecordKind.valueOf(row.text("record_kind")), row.text("record_number")),
                id,
                me())
            .orElseThrow(() -> RuleBroken.at("notice", "REC-1", id));
    int changed =
        statements.change(
            "update notice set read_at = ? where id = ? and read_at is null", clock.instant(), id);
    if (changed == 1) {
      histories.write(about, "NOTICE_READ", callers.login());
    }
  }

  /** Marks all notices up to one of them as read, so that none is that came meanwhile. */
  public void readUpTo(long id) {
    statements
        .list(
            "select id from notice where person_id = ? and id <= ? and read_at is null",
            row -> row.number("id"),
            me(),
            id)
        .forEach(this::read);
  }

  private long me() {
    Long id = callers.current().id();
    return id == null ? -1 : id;
  }

  private static NoticeView view(Row row, NoticeTexts texts) {
    List<String> values = List.of(row.text("fillings").split(Outbox.SEPARATOR, -1));
    return new NoticeView(
        row.number("id"),
        row.text("topic"),
        row.text("record_kind"),
        row.text("record_number"),
        texts.subject(row.text("topic"), values),
        row.instant("at"),
        row.instant("read_at"));
  }
}
