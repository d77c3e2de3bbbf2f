package org.evident.foundation.attachment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.evident.foundation.attachment.rule.FileLimits;
import org.evident.foundation.attachment.rule.FileName;
import org.evident.foundation.attachment.rule.FileSight;
import org.evident.foundation.attachment.rule.FileType;
import org.evident.foundation.classification.boundary.Readings;
import org.evident.foundation.classification.rule.Classification;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.FreeText;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The files of records. The doors that use it decide who sees the record; which of its files they see is decided here. */
@Stateless
@PermitAll
public class Attachments {

  private static final int BLOCK = 50;
  private static final String COLUMNS =
      "select a.id, a.content_id, c.name, c.media_type, c.length, c.sha256, a.visible_to_customer,"
          + " a.level_name, coalesce(p.name, a.added_by) as author, a.added_at from attachment a join"
          + " content c on c.id = a.content_id left join person p on p.login = a.added_by where"
          + " a.removed_at is null and a.record_kind = ? and a.record_number = ? ";

  @Inject private Statements statements;
  @Inject private Contents contents;
  @Inject private Readings readings;
  @Inject private Histories histories;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** The files of a record that the caller sees (ATT-4), the oldest first. */
  public List<AttachmentView> of(RecordRef record) {
    boolean outside = outside();
    return statements
        .list(COLUMNS + "order by a.id", Attachments::found, record.kind(), record.number())
        .stream()
        .map(OpenedFile::view)
        .filter(view -> sight(view).shownTo(outside))
        .toList();
  }

  /**
   * Attaches a file (ATT-1 to ATT-4); of its bytes there is never more than a piece in memory.
   *
   * @throws UncheckedIOException if the stream breaks; nothing is stored then
   */
  public AttachmentView add(RecordRef record, NewFile file, InputStream bytes) {
    FileLimits limits = FileLimits.set();
    String name = FileName.of(file.name());
    FileSight sight = FileSight.given(outside(), file.visibleToCustomer(), file.level());
    limits.requireRoom(there(record));
    long content = store(limits, name, bytes);
    long id = statements.block("attachment_seq", BLOCK);
    statements.change(
        "insert into attachment (id, record_kind, record_number, content_id, visible_to_customer,"
            + " level_name, added_by, added_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        record.kind(),
        record.number(),
        content,
        sight.visible(),
        sight.level(),
        callers.login(),
        clock.instant());
    AttachmentView made = require(record, id).view();
    histories.write(record, "FILE_ATTACHED", told(made));
    return made;
  }

  /** A file of a record, to be read; one the caller does not see is not there (ATT-4). */
  public OpenedFile open(RecordRef record, long id) {
    OpenedFile file = require(record, id);
    if (file.view().level().isWatched() || readings.level(record).isWatched()) {
      histories.write(record, "FILE_READ", told(file.view()));
    }
    return file;
  }

  /** Takes a file off a record, with a reason (ATT-5); its bytes stay until a retention rule disposes of them (GEN-3). */
  public void remove(RecordRef record, long id, String reason) {
    AttachmentView view = require(record, id).view();
    FreeText.require(reason, "reason", "ATT-5");
    statements.change(
        "update attachment set removed_at = ?, removed_by = ?, removed_reason = ? where id = ?",
        clock.instant(),
        callers.login(),
        reason.strip(),
        id);
    histories.write(record, "FILE_REMOVED", told(view) + ": " + reason.strip());
  }

  /** Keeps all files of a record from people of a customer from now on (ATT-4): it was another one's when they were added. */
  public void keepIn(RecordRef record) {
    List<AttachmentView> shown =
        statements
            .list(
                COLUMNS + "and a.visible_to_customer order by a.id",
                Attachments::found,
                record.kind(),
                record.number())
            .stream()
            .map(OpenedFile::view)
            .toList();
    if (!shown.isEmpty()) {
      statements.change(
          "update attachment set visible_to_customer = false where record_kind = ? and record_number = ?",
          record.kind(),
          record.number());
      shown.forEach(file -> histories.write(record, "FILE_KEPT_IN", told(file)));
    }
  }

  private OpenedFile require(RecordRef record, long id) {
    boolean outside = outside();
    return statements
        .first(COLUMNS + "and a.id = ?", Attachments::found, record.kind(), record.number(), id)
        .filter(file -> sight(file.view()).shownTo(outside))
        .orElseThrow(() -> RuleBroken.at("attachment", "REC-1", id));
  }

  private long store(FileLimits limits, String name, InputStream bytes) {
    try {
      byte[] head = bytes.readNBytes(FileType.HEAD);
      ContentSink sink = contents.sink(name, limits.require(name, head).mediaType());
      byte[] part = head;
      long length = 0;
      while (part.length > 0) {
        length += part.length;
        limits.requireSize(name, length);
        sink.write(part, 0, part.length);
        part = bytes.readNBytes(FileType.HEAD * 2);
      }
      return sink.finish().id();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private long there(RecordRef record) {
    return statements
        .first(
            "select count(*) as there from attachment where record_kind = ? and record_number = ? and"
                + " removed_at is null",
            row -> row.number("there"),
            record.kind(),
            record.number())
        .orElseThrow();
  }

  private boolean outside() {
    return callers.current().customerId() != null;
  }

  private static FileSight sight(AttachmentView view) {
    return new FileSight(view.visibleToCustomer(), view.level());
  }

  private static String told(AttachmentView view) {
    return view.name() + ", " + view.level() + ", SHA-256 " + view.sha256();
  }

  private static OpenedFile found(Row row) {
    return new OpenedFile(
        new AttachmentView(
            row.number("id"),
            row.text("name"),
            row.text("media_type"),
            row.number("length"),
            row.text("sha256"),
            row.flag("visible_to_customer"),
            Classification.stored(row.text("level_name")),
            row.text("author"),
            row.instant("added_at")),
        row.number("content_id"));
  }
}
