package org.evident.conformity.requirement.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import org.evident.foundation.attachment.boundary.ContentSink;
import org.evident.foundation.attachment.boundary.ContentStream;
import org.evident.foundation.attachment.boundary.Contents;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.party.boundary.OnBehalf;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Makes the packs that were ordered, each with the eyes of whoever ordered it; a second start begins anew (CNF-11). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PackWork {

  private static final int FILES = 3;

  @Inject private Statements statements;
  @Inject private Contents contents;
  @Inject private PackScopes scopes;
  @Inject private PackMaker maker;
  @Inject private JobOrders orders;

  /** Does the work of an order; called by its job. */
  public void perform(long order) {
    JobOrder job = orders.find(order).orElseThrow();
    statements
        .first(
            "select number, wish, words_id, zone, requested_by, content_id from conformity_pack where"
                + " number = ?",
            Ordered::of,
            job.subject())
        .ifPresent(ordered -> OnBehalf.of(ordered.login(), () -> write(order, ordered)));
  }

  private void write(long order, Ordered ordered) {
    forget(ordered);
    PackScope scope = scopes.of(ordered.wish(), ordered.zone());
    ContentSink sink = contents.sink(ordered.number() + ".zip", "application/zip");
    statements.change(
        "update conformity_pack set content_id = ? where number = ?", sink.id(), ordered.number());
    long steps = (long) FILES * scope.lines().size();
    long rows =
        maker.write(
            scope, ordered.wish(), words(ordered), sink, done -> goesOn(order, done, steps));
    if (rows >= 0) {
      sink.finish();
      statements.change(
          "update conformity_pack set row_count = ? where number = ?", rows, ordered.number());
    }
  }

  private PackWords words(Ordered ordered) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    try (ContentStream bytes = new ContentStream(contents, ordered.words())) {
      bytes.transferTo(kept);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return PackWords.of(kept.toByteArray());
  }

  private boolean goesOn(long order, long done, long steps) {
    orders.progress(order, done, steps);
    return orders.find(order).orElseThrow().state() == JobOrder.State.RUNNING;
  }

  /** What an earlier start left behind is half a file. */
  private void forget(Ordered ordered) {
    if (ordered.content() != null) {
      statements.change(
          "update conformity_pack set content_id = null where number = ?", ordered.number());
      contents.forget(ordered.content());
    }
  }

  private record Ordered(
      String number, PackWish wish, long words, ZoneId zone, String login, Long content) {
    static Ordered of(Row row) {
      return new Ordered(
          row.text("number"),
          PackWish.of(row.text("wish")),
          row.number("words_id"),
          ZoneId.of(row.text("zone")),
          row.text("requested_by"),
          row.numberOrNull("content_id"));
    }
  }
}
