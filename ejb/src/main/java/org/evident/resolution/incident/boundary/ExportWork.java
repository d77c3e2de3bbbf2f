package org.evident.resolution.incident.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.evident.foundation.attachment.boundary.ContentSink;
import org.evident.foundation.attachment.boundary.Contents;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.party.boundary.OnBehalf;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.document.ExportFile;

/** Makes the files that were ordered, each with the eyes of whoever ordered it; a second start begins anew (EXP-1). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportWork {

  @Inject private Statements statements;
  @Inject private Contents contents;
  @Inject private ExportRows rows;
  @Inject private JobOrders orders;

  /** Does the work of an order; called by its job. */
  public void perform(long order) {
    JobOrder job = orders.find(order).orElseThrow();
    statements
        .first(
            "select number, wish, form, language, zone, requested_by, content_id from incident_export"
                + " where number = ?",
            Ordered::of,
            job.subject())
        .ifPresent(ordered -> OnBehalf.of(ordered.login(), () -> write(order, ordered)));
  }

  private void write(long order, Ordered ordered) {
    forget(ordered);
    ContentSink sink =
        contents.sink(ordered.number() + ordered.form().ending(), ordered.form().mediaType());
    statements.change(
        "update incident_export set content_id = ? where number = ?", sink.id(), ordered.number());
    List<ExportColumn> columns = ExportColumn.of(ordered.wish().columns());
    ExportFile file = ordered.form().begin(sink, ordered.language(), ordered.zone(), columns);
    long[] written = {0};
    boolean[] whole = {true};
    rows.each(
        ordered.wish(),
        page -> {
          page.forEach(line -> file.row(ExportColumn.cells(columns, line)));
          written[0] += page.size();
          whole[0] = goesOn(order, written[0]);
          return whole[0];
        });
    if (whole[0]) {
      file.end();
      sink.finish();
      statements.change(
          "update incident_export set row_count = ? where number = ?",
          written[0],
          ordered.number());
    }
  }

  private boolean goesOn(long order, long written) {
    orders.progress(order, written, written);
    return orders.find(order).orElseThrow().state() == JobOrder.State.RUNNING;
  }

  /** What an earlier start left behind is half a file. */
  private void forget(Ordered ordered) {
    if (ordered.content() != null) {
      statements.change(
          "update incident_export set content_id = null where number = ?", ordered.number());
      contents.forget(ordered.content());
    }
  }

  private record Ordered(
      String number,
      ExportWish wish,
      ExportForm form,
      Locale language,
      ZoneId zone,
      String login,
      Long content) {
    static Ordered of(Row row) {
      return new Ordered(
          row.text("number"),
          ExportWish.of(row.text("wish")),
          ExportForm.valueOf(row.text("form")),
          Locale.forLanguageTag(row.text("language")),
          ZoneId.of(row.text("zone")),
          row.text("requested_by"),
          row.numberOrNull("content_id"));
    }
  }
}
